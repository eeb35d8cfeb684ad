"""The bodies of locations. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.additional_recipient import AdditionalRecipient
    from ..models.address import Address
    from ..models.create_order_request import CreateOrderRequest
    from ..models.enums import Country, Currency, DayOfWeek, LocationCapability, LocationStatus, LocationType
    from ..models.error import Error
    from ..models.money import Money
    from ..models.order import Order


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
class ChargeRequestAdditionalRecipient(Model):
    """Schema `ChargeRequestAdditionalRecipient`.

    Attributes:
        location_id: 1 to 50 characters.
        description: 1 to 100 characters.
    """

    location_id: str
    description: str
    amount_money: Money


@model
class Checkout(Model):
    """Schema `Checkout`."""

    id: str
    checkout_page_url: Nullable[str] = ABSENT
    ask_for_shipping_address: Nullable[bool] = ABSENT
    merchant_support_email: Nullable[str] = ABSENT
    pre_populate_buyer_email: Nullable[str] = ABSENT
    pre_populate_shipping_address: Nullable[Address] = ABSENT
    redirect_url: Nullable[str] = ABSENT
    order: Nullable[Order] = ABSENT
    created_at: datetime | None = None
    additional_recipients: Nullable[list[AdditionalRecipient]] = ABSENT


@model
class Coordinates(Model):
    """Schema `Coordinates`."""

    latitude: Nullable[float] = ABSENT
    longitude: Nullable[float] = ABSENT


@model
class CreateCheckoutRequest(Model):
    """Schema `CreateCheckoutRequest`.

    Attributes:
        idempotency_key: 1 to 192 characters.
        merchant_support_email: At most 254 characters.
        pre_populate_buyer_email: At most 254 characters.
        redirect_url: At most 800 characters.
        note: At most 60 characters.
    """

    idempotency_key: str
    order: CreateOrderRequest
    ask_for_shipping_address: bool | None = None
    merchant_support_email: str | None = None
    pre_populate_buyer_email: str | None = None
    pre_populate_shipping_address: Address | None = None
    redirect_url: str | None = None
    additional_recipients: list[ChargeRequestAdditionalRecipient] | None = None
    note: str | None = None


@model
class CreateCheckoutResponse(Model):
    """Schema `CreateCheckoutResponse`."""

    checkout: Checkout
    errors: list[Error] | None = None


@model
class CreateLocationRequest(Model):
    """Schema `CreateLocationRequest`."""

    location: Location | None = None


@model
class CreateLocationResponse(Model):
    """Schema `CreateLocationResponse`."""

    errors: list[Error] | None = None
    location: Location


@model
class ListLocationsResponse(Model):
    """Schema `ListLocationsResponse`."""

    errors: list[Error] | None = None
    locations: list[Location] | None = None


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
class RetrieveLocationResponse(Model):
    """Schema `RetrieveLocationResponse`."""

    errors: list[Error] | None = None
    location: Location


@model
class TaxIds(Model):
    """Schema `TaxIds`."""

    eu_vat: str | None = None
    fr_siret: str | None = None
    fr_naf: str | None = None
    es_nif: str | None = None
    jp_qii: str | None = None


@model
class UpdateLocationRequest(Model):
    """Schema `UpdateLocationRequest`."""

    location: Nullable[Location] = ABSENT


@model
class UpdateLocationResponse(Model):
    """Schema `UpdateLocationResponse`."""

    errors: list[Error] | None = None
    location: Location
