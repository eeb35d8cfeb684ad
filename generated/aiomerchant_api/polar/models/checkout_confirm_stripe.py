"""The model CheckoutConfirmStripe.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.address_input import AddressInput


@define(kw_only=True, eq=False, repr=False)
class CheckoutConfirmStripe(Model):
    """Schema `CheckoutConfirmStripe`.

    Attributes:
        product_price_id: Deprecated.
        amount: At least 0.
        seats: 1 to 10000.
        customer_name: At most 256 characters.
    """

    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    product_id: UUID | None = None
    product_price_id: UUID | None = None
    amount: int | None = None
    seats: int | None = None
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
    confirmation_token_id: str | None = None
