"""LaborTimecardDeletedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class LaborTimecardDeletedEvent(Event):
    """Schema `LaborTimecardDeletedEvent`.

    The payload of the webhook `labor.timecard.deleted`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["labor.timecard.deleted"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LaborTimecardDeletedEventData] = ABSENT


@model
class LaborTimecardDeletedEventData(Model):
    """Schema `LaborTimecardDeletedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    deleted: Nullable[bool] = ABSENT
