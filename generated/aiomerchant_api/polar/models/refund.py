"""Refund, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import DisputeStatus, RefundReason, RefundStatus
    from ..models.metadata_output_type import MetadataOutputType


@model
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
    modified_at: Nullable[datetime]
    id: UUID
    metadata: MetadataOutputType
    status: RefundStatus
    reason: RefundReason
    amount: int
    tax_amount: int
    currency: str
    organization_id: UUID
    order_id: UUID
    subscription_id: Nullable[UUID]
    customer_id: UUID
    revoke_benefits: bool
    dispute: Nullable[RefundDispute]


@model
class RefundDispute(Model):
    """The dispute that a refund came of.

    Attributes:
        created_at: When the dispute was created.
        modified_at: When the dispute last changed; None if it never did.
        id: The dispute's id.
        status: Where it stands; `prevented` is a refund made before it became a chargeback. One of
            prevented, early_warning, needs_response, under_review, lost, won.
        resolved: Whether it was won or lost.
        closed: Whether it is over: won, lost or prevented.
        amount: Amount contested, in minor units.
        tax_amount: Tax contested, in minor units.
        currency: Currency in lower case (ISO 4217).
        reason: Why, as the card network puts it; None while it has not.
        evidence_due_by: Until when evidence can be handed in; None where none is asked for.
        past_due: Whether that time is over.
        order_id: The order's id.
        payment_id: The payment's id.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    status: DisputeStatus
    resolved: bool
    closed: bool
    amount: int
    tax_amount: int
    currency: str
    reason: Nullable[str]
    evidence_due_by: Nullable[datetime]
    past_due: bool
    order_id: UUID
    payment_id: UUID
