"""The model CustomerOrderPaymentConfirmation, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model, masked

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.enums import PaymentProcessor


@define(kw_only=True, eq=False, repr=False)
class CustomerOrderPaymentConfirmation(Model):
    """How paying a failed order went.

    Attributes:
        status: How the payment stands.
        client_secret: For Stripe's form, where the customer must act.
        error: What went wrong, if anything.
    """

    status: str
    client_secret: str | None = field(default=None, repr=masked)
    error: str | None = None


@define(kw_only=True, eq=False, repr=False)
class CustomerOrderConfirmPayment(Model):
    """How to pay a failed order.

    Attributes:
        confirmation_token_id: Id of Stripe's confirmation token, for a new payment method.
        payment_method_id: A saved payment method, in place of a new one.
        payment_processor: Who processes the payment. Default 'stripe'. One of stripe.
    """

    confirmation_token_id: str | None = field(default=None, repr=masked)
    payment_method_id: UUID | None = None
    payment_processor: PaymentProcessor | None = field(default=None, metadata=NOT_NULL)
