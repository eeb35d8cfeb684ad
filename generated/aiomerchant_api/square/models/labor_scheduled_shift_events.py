"""The events of labor scheduled shift. Generated from spec/."""

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


@model
class LaborScheduledShiftPublishedEvent(Event):
    """Schema `LaborScheduledShiftPublishedEvent`.

    The payload of the webhook `labor.scheduled_shift.published`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["labor.scheduled_shift.published"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LaborScheduledShiftPublishedEventData] = ABSENT


@model
class LaborScheduledShiftPublishedEventData(Model):
    """Schema `LaborScheduledShiftPublishedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 255 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[LaborScheduledShiftPublishedEventObject] = ABSENT


@model
class LaborScheduledShiftPublishedEventObject(Model):
    """Schema `LaborScheduledShiftPublishedEventObject`."""

    ScheduledShift: Nullable[_ScheduledShift] = ABSENT


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
