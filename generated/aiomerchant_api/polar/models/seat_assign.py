"""The model SeatAssign. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class SeatAssign(Model):
    """Asks to assign a seat.

    Attributes:
        subscription_id: The subscription whose seat it is; or name an order.
        order_id: The order whose seat it is; or name a subscription.
        email: Email of whoever gets it.
        external_customer_id: Your own id for the customer who gets it.
        customer_id: The customer who gets it.
        external_member_id: Your own id for the member who gets it; with `email` a new member is made.
        member_id: The member who gets it.
        metadata: Your own keys and values: up to 10, 1 KB in all.
        immediate_claim: Whether it is claimed at once, without an invitation. Default False.
    """

    subscription_id: UUID | None = None
    order_id: UUID | None = None
    email: str | None = None
    external_customer_id: str | None = None
    customer_id: UUID | None = None
    external_member_id: str | None = None
    member_id: UUID | None = None
    metadata: dict[str, Any] | None = None
    immediate_claim: bool | None = field(default=None, metadata=NOT_NULL)
