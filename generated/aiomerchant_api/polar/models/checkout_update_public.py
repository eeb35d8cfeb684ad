"""CheckoutUpdatePublic. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.address_input import AddressInput


@model
class CheckoutUpdatePublic(Model):
    """The customer's changes to an open checkout session.

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
        payment_method_type: Kind of payment method that the customer chose, such as card.
        discount_code: The discount code that the customer entered.
        allow_trial: False goes without the trial, as one who had it before must.
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
    payment_method_type: Nullable[str] = ABSENT
    discount_code: Nullable[str] = ABSENT
    allow_trial: Nullable[Literal[False]] = ABSENT
