"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.address import AddressDict
    from ..inputs.custom import CustomAttributeDict
    from ..inputs.money import MoneyDict
    from ..models.address import Address
    from ..models.custom_attribute import CustomAttribute
    from ..models.enums import Country, Currency, DayOfWeek, LocationCapability, LocationStatus, LocationType
    from ..models.locations_bodies import BusinessHours, BusinessHoursPeriod, Coordinates, TaxIds
    from ..models.money import Money


class BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequestDict(
    TypedDict, total=False
):
    key: str | None


class BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequestDict(
    TypedDict, total=False
):
    location_id: Required[str]
    custom_attribute: Required[CustomAttribute | CustomAttributeDict]
    idempotency_key: str | Null | None


class BusinessHoursDict(TypedDict, total=False):
    periods: Sequence[BusinessHoursPeriod | BusinessHoursPeriodDict] | Null | None


class BusinessHoursPeriodDict(TypedDict, total=False):
    day_of_week: DayOfWeek | Null | None
    start_local_time: str | Null | None
    end_local_time: str | Null | None


class ChargeRequestAdditionalRecipientDict(TypedDict, total=False):
    location_id: Required[str]
    description: Required[str]
    amount_money: Required[Money | MoneyDict]


class CoordinatesDict(TypedDict, total=False):
    latitude: float | Null | None
    longitude: float | Null | None


class LocationDict(TypedDict, total=False):
    id: str | None
    name: str | Null | None
    address: Address | AddressDict | Null | None
    timezone: str | Null | None
    capabilities: Sequence[LocationCapability] | None
    status: LocationStatus | Null | None
    created_at: datetime | None
    merchant_id: str | None
    country: Country | None
    language_code: str | Null | None
    currency: Currency | None
    phone_number: str | Null | None
    business_name: str | Null | None
    type: LocationType | Null | None
    website_url: str | Null | None
    business_hours: BusinessHours | BusinessHoursDict | Null | None
    business_email: str | Null | None
    description: str | Null | None
    twitter_username: str | Null | None
    instagram_username: str | Null | None
    facebook_url: str | Null | None
    coordinates: Coordinates | CoordinatesDict | Null | None
    logo_url: str | None
    pos_background_url: str | None
    mcc: str | Null | None
    full_format_logo_url: str | None
    tax_ids: TaxIds | TaxIdsDict | None
    custom_receipt_text: str | Null | None
    return_policy: str | Null | None


class TaxIdsDict(TypedDict, total=False):
    eu_vat: str | None
    fr_siret: str | None
    fr_naf: str | None
    es_nif: str | None
    jp_qii: str | None
