"""The model PaymentMethodGeneric.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.payment_processor import PaymentProcessor


@define(kw_only=True, eq=False, repr=False)
class PaymentMethodGeneric(Model):
    """Schema `PaymentMethodGeneric`.

    Attributes:
        processor: One of stripe.
    """

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    processor: PaymentProcessor
    customer_id: UUID
    type: str
