"""LaborScheduledShiftDeletedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class LaborScheduledShiftDeletedEvent(Event):
    """Schema `LaborScheduledShiftDeletedEvent`.

    The payload of the webhook `labor.scheduled_shift.deleted`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["labor.scheduled_shift.deleted"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LaborScheduledShiftDeletedEventData] = ABSENT


@model
class LaborScheduledShiftDeletedEventData(Model):
    """Schema `LaborScheduledShiftDeletedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 255 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    deleted: Nullable[bool] = ABSENT
