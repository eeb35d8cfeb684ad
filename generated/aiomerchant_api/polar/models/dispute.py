"""The model Dispute.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.dispute_customer import DisputeCustomer
    from ..models.dispute_status import DisputeStatus


@define(kw_only=True, eq=False, repr=False)
class Dispute(Model):
    """A payment that the cardholder contests (chargeback).

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
        customer: The customer who paid.
        case_id: The support case about it, if one was opened.
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
    customer: DisputeCustomer
    case_id: UUID | None
