"""The model Refund.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.metadata_output_type import MetadataOutputType
    from ..models.refund_dispute import RefundDispute
    from ..models.refund_reason import RefundReason
    from ..models.refund_status import RefundStatus


@define(kw_only=True, eq=False, repr=False)
class Refund(Model):
    """Schema `Refund`.

    Attributes:
        status: One of pending, succeeded, failed, canceled.
        reason: One of duplicate, fraudulent, customer_request, service_disruption, satisfaction_guarantee,
            dispute_prevention, other.
    """

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    metadata: MetadataOutputType
    status: RefundStatus
    reason: RefundReason
    amount: int
    tax_amount: int
    currency: str
    organization_id: UUID
    order_id: UUID
    subscription_id: UUID | None
    customer_id: UUID
    revoke_benefits: bool
    dispute: RefundDispute | None
