"""PaymentMethodKrCard. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import PaymentProcessor
    from ..models.payment_method_kr_card_metadata import PaymentMethodKrCardMetadata


@model
class PaymentMethodKrCard(Model):
    """A saved Korean card.

    Attributes:
        id: The payment method's id.
        created_at: When the payment method was created.
        modified_at: When the payment method last changed; None if it never did.
        processor: Who processes payments made by it. One of stripe.
        customer_id: The customer's id.
        type: Always `kr_card`.
        method_metadata: Which card.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    processor: PaymentProcessor
    customer_id: UUID
    type: Literal["kr_card"] = "kr_card"
    method_metadata: PaymentMethodKrCardMetadata
