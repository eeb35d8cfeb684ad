"""The model Location.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
    from ..models.business_hours import BusinessHours
    from ..models.coordinates import Coordinates
    from ..models.country import Country
    from ..models.currency import Currency
    from ..models.location_capability import LocationCapability
    from ..models.location_status import LocationStatus
    from ..models.location_type import LocationType
    from ..models.tax_ids import TaxIds


@define(kw_only=True, eq=False, repr=False)
class Location(Model):
    """Schema `Location`."""

    id: str | None = None
    name: str | None = None
    address: Address | None = None
    timezone: str | None = None
    capabilities: list[LocationCapability] | None = None
    status: LocationStatus | None = None
    created_at: datetime | None = None
    merchant_id: str | None = None
    country: Country | None = None
    language_code: str | None = None
    currency: Currency | None = None
    phone_number: str | None = None
    business_name: str | None = None
    type: LocationType | None = None
    website_url: str | None = None
    business_hours: BusinessHours | None = None
    business_email: str | None = None
    description: str | None = None
    twitter_username: str | None = None
    instagram_username: str | None = None
    facebook_url: str | None = None
    coordinates: Coordinates | None = None
    logo_url: str | None = None
    pos_background_url: str | None = None
    mcc: str | None = None
    full_format_logo_url: str | None = None
    tax_ids: TaxIds | None = None
