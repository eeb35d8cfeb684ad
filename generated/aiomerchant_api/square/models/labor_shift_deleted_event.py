"""LaborShiftDeletedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class LaborShiftDeletedEvent(Event):
    """Schema `LaborShiftDeletedEvent`.

    The payload of the webhook `labor.shift.deleted`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["labor.shift.deleted"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LaborShiftDeletedEventData] = ABSENT


@model
class LaborShiftDeletedEventData(Model):
    """Schema `LaborShiftDeletedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    deleted: Nullable[bool] = ABSENT
