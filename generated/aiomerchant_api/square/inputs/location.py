"""Mappings given for Location, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..inputs.address import AddressDict
    from ..models.address import Address
    from ..models.enums import Country, Currency, DayOfWeek, LocationCapability, LocationStatus, LocationType
    from ..models.location import BusinessHours, BusinessHoursPeriod, Coordinates, TaxIds


class LocationDict(TypedDict, total=False):
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
    custom_receipt_text: str | None
    return_policy: str | None


class BusinessHoursDict(TypedDict, total=False):
    periods: Sequence[BusinessHoursPeriod | BusinessHoursPeriodDict] | None


class BusinessHoursPeriodDict(TypedDict, total=False):
    day_of_week: DayOfWeek | None
    start_local_time: str | None
    end_local_time: str | None


class CoordinatesDict(TypedDict, total=False):
    latitude: float | None
    longitude: float | None


class TaxIdsDict(TypedDict, total=False):
    eu_vat: str | None
    fr_siret: str | None
    fr_naf: str | None
    es_nif: str | None
    jp_qii: str | None
