"""LaborShiftUpdatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.shift import Shift


@model
class LaborShiftUpdatedEvent(Event):
    """Schema `LaborShiftUpdatedEvent`.

    The payload of the webhook `labor.shift.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["labor.shift.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LaborShiftUpdatedEventData] = ABSENT


@model
class LaborShiftUpdatedEventData(Model):
    """Schema `LaborShiftUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[LaborShiftUpdatedEventObject] = ABSENT


@model
class LaborShiftUpdatedEventObject(Model):
    """Schema `LaborShiftUpdatedEventObject`."""

    shift: Nullable[Shift] = ABSENT
