"""The model Location, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
    from ..models.enums import Country, Currency, DayOfWeek, LocationCapability, LocationStatus, LocationType


@define(kw_only=True, eq=False, repr=False)
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

    id: str | None = field(default=None, metadata=NOT_NULL)
    name: str | None = None
    address: Address | None = None
    timezone: str | None = None
    capabilities: list[LocationCapability] | None = field(default=None, metadata=NOT_NULL)
    status: LocationStatus | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    merchant_id: str | None = field(default=None, metadata=NOT_NULL)
    country: Country | None = field(default=None, metadata=NOT_NULL)
    language_code: str | None = None
    currency: Currency | None = field(default=None, metadata=NOT_NULL)
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
    logo_url: str | None = field(default=None, metadata=NOT_NULL)
    pos_background_url: str | None = field(default=None, metadata=NOT_NULL)
    mcc: str | None = None
    full_format_logo_url: str | None = field(default=None, metadata=NOT_NULL)
    tax_ids: TaxIds | None = field(default=None, metadata=NOT_NULL)
    custom_receipt_text: str | None = None
    return_policy: str | None = None


@define(kw_only=True, eq=False, repr=False)
class BusinessHours(Model):
    """Schema `BusinessHours`."""

    periods: list[BusinessHoursPeriod] | None = None


@define(kw_only=True, eq=False, repr=False)
class BusinessHoursPeriod(Model):
    """Schema `BusinessHoursPeriod`.

    Attributes:
        day_of_week: One of SUN, MON, TUE, WED, THU, FRI, SAT.
    """

    day_of_week: DayOfWeek | None = None
    start_local_time: str | None = None
    end_local_time: str | None = None


@define(kw_only=True, eq=False, repr=False)
class Coordinates(Model):
    """Schema `Coordinates`."""

    latitude: float | None = None
    longitude: float | None = None


@define(kw_only=True, eq=False, repr=False)
class TaxIds(Model):
    """Schema `TaxIds`."""

    eu_vat: str | None = field(default=None, metadata=NOT_NULL)
    fr_siret: str | None = field(default=None, metadata=NOT_NULL)
    fr_naf: str | None = field(default=None, metadata=NOT_NULL)
    es_nif: str | None = field(default=None, metadata=NOT_NULL)
    jp_qii: str | None = field(default=None, metadata=NOT_NULL)
