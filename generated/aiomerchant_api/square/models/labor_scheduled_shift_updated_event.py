"""LaborScheduledShiftUpdatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.scheduled_shift import ScheduledShift as _ScheduledShift


@model
class LaborScheduledShiftUpdatedEvent(Event):
    """Schema `LaborScheduledShiftUpdatedEvent`.

    The payload of the webhook `labor.scheduled_shift.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["labor.scheduled_shift.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LaborScheduledShiftUpdatedEventData] = ABSENT


@model
class LaborScheduledShiftUpdatedEventData(Model):
    """Schema `LaborScheduledShiftUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 255 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[LaborScheduledShiftUpdatedEventObject] = ABSENT


@model
class LaborScheduledShiftUpdatedEventObject(Model):
    """Schema `LaborScheduledShiftUpdatedEventObject`."""

    ScheduledShift: Nullable[_ScheduledShift] = ABSENT
