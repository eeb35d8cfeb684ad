"""The model BookingCreatedEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.booking_created_event_data import BookingCreatedEventData


@define(kw_only=True, eq=False, repr=False)
class BookingCreatedEvent(Event):
    """Schema `BookingCreatedEvent`.

    The payload of the webhook `booking.created`.
    """

    merchant_id: str | None = None
    type: Literal["booking.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: BookingCreatedEventData | None = None
