"""The model CustomerSeat. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any
    from uuid import UUID

    from ..models.enums import SeatStatus
    from ..models.member import Member


@define(kw_only=True, eq=False, repr=False)
class CustomerSeat(Model):
    """A seat of a subscription or order.

    Attributes:
        created_at: When the seat was created.
        modified_at: When the seat last changed; None if it never did.
        id: The seat's id.
        subscription_id: The subscription, for seats that recur.
        order_id: The order, for seats bought once.
        status: Whether it is waiting (pending), taken (claimed) or taken back (revoked). One of pending,
            claimed, revoked.
        customer_id: The customer: who pays, where the organization has members; else who holds the seat.
        member_id: The member who holds it.
        member: The member who holds it.
        email: Email of whoever it is for.
        customer_email: Email of the customer it is assigned to.
        invitation_token_expires_at: When the invitation expires.
        claimed_at: When it was claimed.
        revoked_at: When it was taken back.
        seat_metadata: Your own keys and values.
    """

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    subscription_id: UUID | None
    order_id: UUID | None
    status: SeatStatus
    customer_id: UUID | None
    member_id: UUID | None
    member: Member | None
    email: str | None
    customer_email: str | None
    invitation_token_expires_at: datetime | None
    claimed_at: datetime | None
    revoked_at: datetime | None
    seat_metadata: dict[str, Any] | None
