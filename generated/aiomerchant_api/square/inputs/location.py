"""A mapping given for Location.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..inputs.address import AddressDict
    from ..inputs.business_hours import BusinessHoursDict
    from ..inputs.coordinates import CoordinatesDict
    from ..inputs.tax_ids import TaxIdsDict
    from ..models.address import Address
    from ..models.business_hours import BusinessHours
    from ..models.coordinates import Coordinates
    from ..models.country import Country
    from ..models.currency import Currency
    from ..models.location_capability import LocationCapability
    from ..models.location_status import LocationStatus
    from ..models.location_type import LocationType
    from ..models.tax_ids import TaxIds


class LocationDict(TypedDict, total=False):
    """Schema `Location` as a mapping by wire names."""

    id: str | None
    name: str | None
    address: Address | AddressDict | None
    timezone: str | None
    capabilities: Sequence[LocationCapability] | None
    status: LocationStatus | None
    created_at: datetime | None
    merchant_id: str | None
    country: Country | None
    language_code: str | None
    currency: Currency | None
    phone_number: str | None
    business_name: str | None
    type: LocationType | None
    website_url: str | None
    business_hours: BusinessHours | BusinessHoursDict | None
    business_email: str | None
    description: str | None
    twitter_username: str | None
    instagram_username: str | None
    facebook_url: str | None
    coordinates: Coordinates | CoordinatesDict | None
    logo_url: str | None
    pos_background_url: str | None
    mcc: str | None
    full_format_logo_url: str | None
    tax_ids: TaxIds | TaxIdsDict | None
