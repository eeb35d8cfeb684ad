"""The model CustomerSeat.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any
    from uuid import UUID

    from ..models.member import Member
    from ..models.seat_status import SeatStatus


@define(kw_only=True, eq=False, repr=False)
class CustomerSeat(Model):
    """Schema `CustomerSeat`.

    Attributes:
        status: One of pending, claimed, revoked.
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
