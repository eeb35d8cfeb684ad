"""The model CheckoutUpdatePublic. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.address_input import AddressInput


@define(kw_only=True, eq=False, repr=False)
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

    custom_field_data: dict[str, str | int | bool | datetime | None] | None = field(
        default=None, metadata=NOT_NULL
    )
    product_id: UUID | None = None
    product_price_id: UUID | None = None
    amount: int | None = None
    seats: int | None = None
    units: int | None = None
    is_business_customer: bool | None = None
    customer_name: str | None = None
    customer_email: str | None = None
    customer_billing_name: str | None = None
    customer_billing_address: AddressInput | None = None
    customer_tax_id: str | None = None
    locale: str | None = None
    payment_method_type: str | None = None
    discount_code: str | None = None
    allow_trial: Literal[False] | None = None
