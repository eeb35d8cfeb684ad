"""LaborScheduledShiftCreatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.scheduled_shift import ScheduledShift as _ScheduledShift


@model
class LaborScheduledShiftCreatedEvent(Event):
    """Schema `LaborScheduledShiftCreatedEvent`.

    The payload of the webhook `labor.scheduled_shift.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["labor.scheduled_shift.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LaborScheduledShiftCreatedEventData] = ABSENT


@model
class LaborScheduledShiftCreatedEventData(Model):
    """Schema `LaborScheduledShiftCreatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 255 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[LaborScheduledShiftCreatedEventObject] = ABSENT


@model
class LaborScheduledShiftCreatedEventObject(Model):
    """Schema `LaborScheduledShiftCreatedEventObject`."""

    ScheduledShift: Nullable[_ScheduledShift] = ABSENT
