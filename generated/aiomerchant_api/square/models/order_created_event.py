"""The model OrderCreatedEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.order_created_event_data import OrderCreatedEventData


@define(kw_only=True, eq=False, repr=False)
class OrderCreatedEvent(Event):
    """Schema `OrderCreatedEvent`.

    The payload of the webhook `order.created`.
    """

    merchant_id: str | None = None
    type: Literal["order.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: OrderCreatedEventData | None = None
