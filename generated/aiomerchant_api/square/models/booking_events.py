"""The events of booking. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.booking import Booking


@model
class BookingCreatedEvent(Event):
    """Schema `BookingCreatedEvent`.

    The payload of the webhook `booking.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["booking.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[BookingCreatedEventData] = ABSENT


@model
class BookingCreatedEventData(Model):
    """Schema `BookingCreatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[BookingCreatedEventObject] = ABSENT


@model
class BookingCreatedEventObject(Model):
    """Schema `BookingCreatedEventObject`."""

    booking: Nullable[Booking] = ABSENT


@model
class BookingUpdatedEvent(Event):
    """Schema `BookingUpdatedEvent`.

    The payload of the webhook `booking.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["booking.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[BookingUpdatedEventData] = ABSENT


@model
class BookingUpdatedEventData(Model):
    """Schema `BookingUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[BookingUpdatedEventObject] = ABSENT


@model
class BookingUpdatedEventObject(Model):
    """Schema `BookingUpdatedEventObject`."""

    booking: Nullable[Booking] = ABSENT
