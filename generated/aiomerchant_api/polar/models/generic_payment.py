"""GenericPayment. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import PaymentProcessor, PaymentStatus, PaymentTrigger


@model
class GenericPayment(Model):
    """An attempt to charge by anything but a card.

    Attributes:
        created_at: When the payment was created.
        modified_at: When the payment last changed; None if it never did.
        id: The payment's id.
        processor: Who processes the payment. One of stripe.
        status: How the attempt ended, or that it has not. One of pending, succeeded, failed.
        amount: Amount charged, in minor units.
        currency: Currency in lower case (ISO 4217).
        method: Kind of payment method, such as card.
        trigger: What the attempt was made for, such as a purchase, a renewal or a retry; None if unknown.
            One of purchase, subscription_cycle, retry_dunning, retry_customer, retry_payment_method_update,
            retry_admin.
        decline_reason: The processor's code for a declined payment.
        decline_message: The processor's words on a declined payment.
        organization_id: The organization that it belongs to.
        checkout_id: The checkout session it paid, if any.
        order_id: The order it paid, if any.
        processor_metadata: The processor's own data; do not rely on its keys.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    processor: PaymentProcessor
    status: PaymentStatus
    amount: int
    currency: str
    method: str
    trigger: Nullable[PaymentTrigger]
    decline_reason: Nullable[str]
    decline_message: Nullable[str]
    organization_id: UUID
    checkout_id: Nullable[UUID]
    order_id: Nullable[UUID]
    processor_metadata: dict[str, Any] | None = None
