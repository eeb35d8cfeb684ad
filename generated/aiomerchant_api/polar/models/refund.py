"""The model Refund.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.metadata_output_type import MetadataOutputType
    from ..models.refund_dispute import RefundDispute
    from ..models.refund_reason import RefundReason
    from ..models.refund_status import RefundStatus


@define(kw_only=True, eq=False, repr=False)
class Refund(Model):
    """Money given back for an order.

    Attributes:
        created_at: When the refund was created.
        modified_at: When the refund last changed; None if it never did.
        id: The refund's id.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        status: Where it stands. One of pending, succeeded, failed, canceled.
        reason: Why. One of duplicate, fraudulent, customer_request, service_disruption,
            satisfaction_guarantee, dispute_prevention, other.
        amount: Amount in minor units, without tax.
        tax_amount: Tax given back with it, in minor units.
        currency: Currency in lower case (ISO 4217).
        organization_id: The organization that it belongs to.
        order_id: The order's id.
        subscription_id: The subscription that the order billed, if any.
        customer_id: The customer's id.
        revoke_benefits: Whether the order's benefits were taken away too.
        dispute: The dispute that it came of, if any.
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
