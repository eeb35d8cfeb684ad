"""CheckoutProductsCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.address_input import AddressInput
    from ..models.enums import PresentmentCurrency, TrialInterval
    from ..models.product_price_custom_create import ProductPriceCustomCreate
    from ..models.product_price_fixed_create import ProductPriceFixedCreate
    from ..models.product_price_metered_tiers_create import ProductPriceMeteredTiersCreate
    from ..models.product_price_metered_unit_create import ProductPriceMeteredUnitCreate
    from ..models.product_price_seat_based_create import ProductPriceSeatBasedCreate
    from ..models.product_price_unit_based_create import ProductPriceUnitBasedCreate


@model
class CheckoutProductsCreate(Model):
    """A new checkout session.

    Attributes:
        trial_interval: Unit of the length of a trial for this session, in place of the product's. One of
            day, week, month, year.
        trial_interval_count: How many of these units it lasts. 1 to 1000.
        metadata: Your own keys and values; they are copied to the order and subscription. At most 50 keys,
            keys of 1 to 40 characters.
        custom_field_data: Values of the custom fields, by slug.
        discount_id: A discount to apply, which the customer then cannot change.
        allow_discount_codes: Whether the customer may enter a discount code. Default True.
        require_billing_address: Whether the full address is asked for, not the country alone; in the US it
            always is. Default False.
        amount: Amount in minor units, where the customer chooses the price. At least 0.
        seats: How many seats to buy, where it is sold by seats. 1 to 10000.
        min_seats: The fewest seats that the customer may choose. 1 to 10000.
        max_seats: The most seats that the customer may choose. 1 to 10000.
        units: How many units; None where it is not sold by units. 1 to 2147483647.
        min_units: The fewest units that the customer may choose. 1 to 2147483647.
        max_units: The most units that the customer may choose. 1 to 2147483647.
        allow_trial: False to go without any trial. Default True.
        customer_id: An existing customer, whose data fills the form.
        is_business_customer: Whether the customer buys as a business, which needs a billing name and full
            address. Default False.
        external_customer_id: Your own id for the customer: an existing one is found by it, a new one gets
            it.
        customer_name: Name. At most 256 characters.
        customer_email: Email.
        customer_ip_address: The customer's IP address, to guess the country by.
        customer_billing_name: Name for the invoice.
        customer_billing_address: Address for invoice and tax.
        customer_tax_id: Tax id.
        customer_metadata: Your own keys and values for the customer, if a new one is made. At most 50 keys,
            keys of 1 to 40 characters.
        subscription_id: A free subscription of the customer's to upgrade.
        success_url: Where the customer goes after paying; `{CHECKOUT_ID}` in it becomes the session's id. 1
            to 2083 characters.
        return_url: Where the page's back button leads; no button without it. 1 to 2083 characters.
        embed_origin: Origin of the page that embeds it, to which alone it sends messages.
        locale: Language of the page (BCP 47).
        currency: Currency in lower case (ISO 4217), one that the prices have. One of `PresentmentCurrency`.
        products: Ids of the products to choose from; the first is chosen at first. Not empty.
        prices: Prices made for this session alone, by product id; the product's own if left out.
    """

    trial_interval: Nullable[TrialInterval] = ABSENT
    trial_interval_count: Nullable[int] = ABSENT
    metadata: dict[str, str | int | float | bool] | None = None
    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    discount_id: Nullable[UUID] = ABSENT
    allow_discount_codes: bool | None = None
    require_billing_address: bool | None = None
    amount: Nullable[int] = ABSENT
    seats: Nullable[int] = ABSENT
    min_seats: Nullable[int] = ABSENT
    max_seats: Nullable[int] = ABSENT
    units: Nullable[int] = ABSENT
    min_units: Nullable[int] = ABSENT
    max_units: Nullable[int] = ABSENT
    allow_trial: bool | None = None
    customer_id: Nullable[UUID] = ABSENT
    is_business_customer: bool | None = None
    external_customer_id: Nullable[str] = ABSENT
    customer_name: Nullable[str] = ABSENT
    customer_email: Nullable[str] = ABSENT
    customer_ip_address: Nullable[str] = ABSENT
    customer_billing_name: Nullable[str] = ABSENT
    customer_billing_address: Nullable[AddressInput] = ABSENT
    customer_tax_id: Nullable[str] = ABSENT
    customer_metadata: dict[str, str | int | float | bool] | None = None
    subscription_id: Nullable[UUID] = ABSENT
    success_url: Nullable[str] = ABSENT
    return_url: Nullable[str] = ABSENT
    embed_origin: Nullable[str] = ABSENT
    locale: Nullable[str] = ABSENT
    currency: Nullable[PresentmentCurrency] = ABSENT
    products: list[UUID]
    prices: Nullable[
        dict[
            str,
            list[
                ProductPriceFixedCreate
                | ProductPriceCustomCreate
                | ProductPriceSeatBasedCreate
                | ProductPriceUnitBasedCreate
                | ProductPriceMeteredUnitCreate
                | ProductPriceMeteredTiersCreate
                | Unknown
            ],
        ]
    ] = ABSENT
