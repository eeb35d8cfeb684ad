"""Location, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
    from ..models.enums import Country, Currency, DayOfWeek, LocationCapability, LocationStatus, LocationType


@model
class Location(Model):
    """Schema `Location`.

    Attributes:
        id: At most 32 characters.
        name: At most 255 characters.
        timezone: At most 30 characters.
        capabilities: One of CREDIT_CARD_PROCESSING, AUTOMATIC_TRANSFERS, UNLINKED_REFUNDS.
        status: One of ACTIVE, INACTIVE.
        merchant_id: At most 32 characters.
        language_code: 2 to 5 characters.
        phone_number: At most 17 characters.
        business_name: At most 255 characters.
        type: One of PHYSICAL, MOBILE.
        website_url: At most 255 characters.
        business_email: At most 255 characters.
        description: At most 1024 characters.
        twitter_username: 1 to 15 characters.
        instagram_username: 1 to 30 characters.
        facebook_url: At most 255 characters.
        logo_url: At most 255 characters.
        pos_background_url: At most 255 characters.
        mcc: Exactly 4 characters.
    """

    id: str | None = None
    name: Nullable[str] = ABSENT
    address: Nullable[Address] = ABSENT
    timezone: Nullable[str] = ABSENT
    capabilities: list[LocationCapability] | None = None
    status: Nullable[LocationStatus] = ABSENT
    created_at: datetime | None = None
    merchant_id: str | None = None
    country: Country | None = None
    language_code: Nullable[str] = ABSENT
    currency: Currency | None = None
    phone_number: Nullable[str] = ABSENT
    business_name: Nullable[str] = ABSENT
    type: Nullable[LocationType] = ABSENT
    website_url: Nullable[str] = ABSENT
    business_hours: Nullable[BusinessHours] = ABSENT
    business_email: Nullable[str] = ABSENT
    description: Nullable[str] = ABSENT
    twitter_username: Nullable[str] = ABSENT
    instagram_username: Nullable[str] = ABSENT
    facebook_url: Nullable[str] = ABSENT
    coordinates: Nullable[Coordinates] = ABSENT
    logo_url: str | None = None
    pos_background_url: str | None = None
    mcc: Nullable[str] = ABSENT
    full_format_logo_url: str | None = None
    tax_ids: TaxIds | None = None
    custom_receipt_text: Nullable[str] = ABSENT
    return_policy: Nullable[str] = ABSENT


@model
class BusinessHours(Model):
    """Schema `BusinessHours`."""

    periods: Nullable[list[BusinessHoursPeriod]] = ABSENT


@model
class BusinessHoursPeriod(Model):
    """Schema `BusinessHoursPeriod`.

    Attributes:
        day_of_week: One of SUN, MON, TUE, WED, THU, FRI, SAT.
    """

    day_of_week: Nullable[DayOfWeek] = ABSENT
    start_local_time: Nullable[str] = ABSENT
    end_local_time: Nullable[str] = ABSENT


@model
class Coordinates(Model):
    """Schema `Coordinates`."""

    latitude: Nullable[float] = ABSENT
    longitude: Nullable[float] = ABSENT


@model
class TaxIds(Model):
    """Schema `TaxIds`."""

    eu_vat: str | None = None
    fr_siret: str | None = None
    fr_naf: str | None = None
    es_nif: str | None = None
    jp_qii: str | None = None
