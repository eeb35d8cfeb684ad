"""LaborTimecardUpdatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.timecard import Timecard


@model
class LaborTimecardUpdatedEvent(Event):
    """Schema `LaborTimecardUpdatedEvent`.

    The payload of the webhook `labor.timecard.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["labor.timecard.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LaborTimecardUpdatedEventData] = ABSENT


@model
class LaborTimecardUpdatedEventData(Model):
    """Schema `LaborTimecardUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[LaborTimecardUpdatedEventObject] = ABSENT


@model
class LaborTimecardUpdatedEventObject(Model):
    """Schema `LaborTimecardUpdatedEventObject`."""

    timecard: Nullable[Timecard] = ABSENT
