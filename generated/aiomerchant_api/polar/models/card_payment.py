"""The model CardPayment, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, MetadataModel, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal
    from uuid import UUID

    from ..models.enums import PaymentProcessor, PaymentStatus, PaymentTrigger


@define(kw_only=True, eq=False, repr=False)
class CardPayment(Model):
    """An attempt to charge a card.

    Attributes:
        created_at: When the payment was created.
        modified_at: When the payment last changed; None if it never did.
        id: The payment's id.
        processor: Who processes the payment. One of stripe.
        status: How the attempt ended, or that it has not. One of pending, succeeded, failed.
        amount: Amount charged, in minor units.
        currency: Currency in lower case (ISO 4217).
        method: Always `card`.
        trigger: What the attempt was made for, such as a purchase, a renewal or a retry; None if unknown.
            One of purchase, subscription_cycle, retry_dunning, retry_customer, retry_payment_method_update,
            retry_admin.
        decline_reason: The processor's code for a declined payment.
        decline_message: The processor's words on a declined payment.
        organization_id: The organization that it belongs to.
        checkout_id: The checkout session it paid, if any.
        order_id: The order it paid, if any.
        processor_metadata: The processor's own data; do not rely on its keys.
        method_metadata: Which card.
    """

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    processor: PaymentProcessor
    status: PaymentStatus
    amount: int
    currency: str
    method: Literal["card"] = "card"
    trigger: PaymentTrigger | None
    decline_reason: str | None
    decline_message: str | None
    organization_id: UUID
    checkout_id: UUID | None
    order_id: UUID | None
    processor_metadata: dict[str, Any] | None = field(default=None, metadata=NOT_NULL)
    method_metadata: CardPaymentMetadata


@define(kw_only=True, eq=False, repr=False)
class CardPaymentMetadata(MetadataModel):
    """Which card was charged.

    Attributes:
        brand: The card's brand, such as visa.
        last4: The last four digits of its number.
    """

    brand: str
    last4: str
