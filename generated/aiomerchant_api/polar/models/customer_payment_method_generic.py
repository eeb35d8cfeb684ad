"""CustomerPaymentMethodGeneric. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import PaymentProcessor


@model
class CustomerPaymentMethodGeneric(Model):
    """A saved payment method other than a card.

    Attributes:
        id: The payment method's id.
        created_at: When the payment method was created.
        modified_at: When the payment method last changed; None if it never did.
        processor: Who processes payments made by it. One of stripe.
        customer_id: The customer's id.
        type: Its kind, as the processor names it.
        is_default: Whether it is charged unless another is named.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    processor: PaymentProcessor
    customer_id: UUID
    type: str
    is_default: bool
