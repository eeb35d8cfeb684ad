"""The model RefundDispute.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.dispute_status import DisputeStatus


@define(kw_only=True, eq=False, repr=False)
class RefundDispute(Model):
    """Schema `RefundDispute`.

    Attributes:
        status: One of prevented, early_warning, needs_response, under_review, lost, won.
    """

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    status: DisputeStatus
    resolved: bool
    closed: bool
    amount: int
    tax_amount: int
    currency: str
    reason: str | None
    evidence_due_by: datetime | None
    past_due: bool
    order_id: UUID
    payment_id: UUID
