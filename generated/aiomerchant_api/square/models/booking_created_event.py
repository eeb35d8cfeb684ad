"""The model BookingCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.booking import Booking


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


@define(kw_only=True, eq=False, repr=False)
class BookingCreatedEventData(Model):
    """Schema `BookingCreatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: BookingCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class BookingCreatedEventObject(Model):
    """Schema `BookingCreatedEventObject`."""

    booking: Booking | None = None
