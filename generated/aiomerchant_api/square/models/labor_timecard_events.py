"""The events of labor timecard. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.timecard import Timecard


@model
class LaborTimecardCreatedEvent(Event):
    """Schema `LaborTimecardCreatedEvent`.

    The payload of the webhook `labor.timecard.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["labor.timecard.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LaborTimecardCreatedEventData] = ABSENT


@model
class LaborTimecardCreatedEventData(Model):
    """Schema `LaborTimecardCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[LaborTimecardCreatedEventObject] = ABSENT


@model
class LaborTimecardCreatedEventObject(Model):
    """Schema `LaborTimecardCreatedEventObject`."""

    timecard: Nullable[Timecard] = ABSENT


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
