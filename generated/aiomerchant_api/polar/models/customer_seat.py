"""CustomerSeat. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import SeatStatus
    from ..models.member import Member


@model
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
    modified_at: Nullable[datetime]
    id: UUID
    subscription_id: Nullable[UUID]
    order_id: Nullable[UUID]
    status: SeatStatus
    customer_id: Nullable[UUID]
    member_id: Nullable[UUID]
    member: Nullable[Member]
    email: Nullable[str]
    customer_email: Nullable[str]
    invitation_token_expires_at: Nullable[datetime]
    claimed_at: Nullable[datetime]
    revoked_at: Nullable[datetime]
    seat_metadata: Nullable[dict[str, Any]]
