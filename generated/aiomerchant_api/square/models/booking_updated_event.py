"""The model BookingUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.booking import Booking


@define(kw_only=True, eq=False, repr=False)
class BookingUpdatedEvent(Event):
    """Schema `BookingUpdatedEvent`.

    The payload of the webhook `booking.updated`.
    """

    merchant_id: str | None = None
    type: Literal["booking.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: BookingUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class BookingUpdatedEventData(Model):
    """Schema `BookingUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: BookingUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class BookingUpdatedEventObject(Model):
    """Schema `BookingUpdatedEventObject`."""

    booking: Booking | None = None
