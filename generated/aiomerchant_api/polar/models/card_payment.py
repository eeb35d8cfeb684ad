"""The model CardPayment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal
    from uuid import UUID

    from ..models.card_payment_metadata import CardPaymentMetadata
    from ..models.payment_processor import PaymentProcessor
    from ..models.payment_status import PaymentStatus
    from ..models.payment_trigger import PaymentTrigger


@define(kw_only=True, eq=False, repr=False)
class CardPayment(Model):
    """Schema `CardPayment`.

    Attributes:
        processor: One of stripe.
        status: One of pending, succeeded, failed.
        trigger: One of purchase, subscription_cycle, retry_dunning, retry_customer,
            retry_payment_method_update, retry_admin.
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
    processor_metadata: dict[str, Any] | None = None
    method_metadata: CardPaymentMetadata
