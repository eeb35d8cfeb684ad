"""CheckoutUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.address_input import AddressInput
    from ..models.enums import PresentmentCurrency, TrialInterval


@model
class CheckoutUpdate(Model):
    """Changes to an open checkout session.

    Attributes:
        custom_field_data: Values of the custom fields, by slug.
        product_id: The product to choose, out of the session's.
        product_price_id: The price to choose, out of the session's. Deprecated.
        amount: Amount in minor units, where the customer chooses the price. At least 0.
        seats: How many seats to buy, where it is sold by seats. 1 to 10000.
        units: How many units; None where it is not sold by units. 1 to 2147483647.
        is_business_customer: Whether the customer buys as a business, which needs a billing name and full
            address.
        customer_name: Name. At most 256 characters.
        customer_email: Email.
        customer_billing_name: Name for the invoice.
        customer_billing_address: Address for invoice and tax.
        customer_tax_id: Tax id.
        locale: Language of the page (BCP 47).
        trial_interval: Unit of the length of a trial for this session, in place of the product's. One of
            day, week, month, year.
        trial_interval_count: How many of these units it lasts. 1 to 1000.
        metadata: Your own keys and values; they are copied to the order and subscription. At most 50 keys,
            keys of 1 to 40 characters.
        currency: Currency in lower case (ISO 4217), one that the prices have. One of `PresentmentCurrency`.
        discount_id: A discount to apply, which the customer then cannot change.
        allow_discount_codes: Whether the customer may enter a discount code.
        require_billing_address: Whether the full address is asked for, not the country alone; in the US it
            always is.
        allow_trial: False to go without any trial.
        customer_ip_address: The customer's IP address, to guess the country by.
        customer_metadata: Your own keys and values for the customer, if a new one is made. At most 50 keys,
            keys of 1 to 40 characters.
        success_url: Where the customer goes after paying; `{CHECKOUT_ID}` in it becomes the session's id. 1
            to 2083 characters.
        return_url: Where the page's back button leads; no button without it. 1 to 2083 characters.
        embed_origin: Origin of the page that embeds it, to which alone it sends messages.
    """

    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    product_id: Nullable[UUID] = ABSENT
    product_price_id: Nullable[UUID] = ABSENT
    amount: Nullable[int] = ABSENT
    seats: Nullable[int] = ABSENT
    units: Nullable[int] = ABSENT
    is_business_customer: Nullable[bool] = ABSENT
    customer_name: Nullable[str] = ABSENT
    customer_email: Nullable[str] = ABSENT
    customer_billing_name: Nullable[str] = ABSENT
    customer_billing_address: Nullable[AddressInput] = ABSENT
    customer_tax_id: Nullable[str] = ABSENT
    locale: Nullable[str] = ABSENT
    trial_interval: Nullable[TrialInterval] = ABSENT
    trial_interval_count: Nullable[int] = ABSENT
    metadata: dict[str, str | int | float | bool] | None = None
    currency: Nullable[PresentmentCurrency] = ABSENT
    discount_id: Nullable[UUID] = ABSENT
    allow_discount_codes: Nullable[bool] = ABSENT
    require_billing_address: Nullable[bool] = ABSENT
    allow_trial: Nullable[bool] = ABSENT
    customer_ip_address: Nullable[str] = ABSENT
    customer_metadata: Nullable[dict[str, str | int | float | bool]] = ABSENT
    success_url: Nullable[str] = ABSENT
    return_url: Nullable[str] = ABSENT
    embed_origin: Nullable[str] = ABSENT
