"""CustomerPaymentMethodCard. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import PaymentProcessor
    from ..models.payment_method_card_metadata import PaymentMethodCardMetadata


@model
class CustomerPaymentMethodCard(Model):
    """A saved card.

    Attributes:
        id: The payment method's id.
        created_at: When the payment method was created.
        modified_at: When the payment method last changed; None if it never did.
        processor: Who processes payments made by it. One of stripe.
        customer_id: The customer's id.
        type: Always `card`.
        method_metadata: Which card.
        is_default: Whether it is charged unless another is named.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    processor: PaymentProcessor
    customer_id: UUID
    type: Literal["card"] = "card"
    method_metadata: PaymentMethodCardMetadata
    is_default: bool
