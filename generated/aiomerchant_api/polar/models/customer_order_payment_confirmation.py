"""CustomerOrderPaymentConfirmation, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.enums import PaymentProcessor


@model
class CustomerOrderPaymentConfirmation(Model):
    """How paying a failed order went.

    Attributes:
        status: How the payment stands.
        client_secret: For Stripe's form, where the customer must act.
        error: What went wrong, if anything.
    """

    status: str
    client_secret: Nullable[str] = field(default=None, repr=masked)
    error: Nullable[str] = ABSENT


@model
class CustomerOrderConfirmPayment(Model):
    """How to pay a failed order.

    Attributes:
        confirmation_token_id: Id of Stripe's confirmation token, for a new payment method.
        payment_method_id: A saved payment method, in place of a new one.
        payment_processor: Who processes the payment. Default 'stripe'. One of stripe.
    """

    confirmation_token_id: Nullable[str] = field(default=None, repr=masked)
    payment_method_id: Nullable[UUID] = ABSENT
    payment_processor: PaymentProcessor | None = None
