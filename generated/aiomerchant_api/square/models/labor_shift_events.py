"""The events of labor shift. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.shift import Shift


@model
class LaborShiftCreatedEvent(Event):
    """Schema `LaborShiftCreatedEvent`.

    The payload of the webhook `labor.shift.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["labor.shift.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LaborShiftCreatedEventData] = ABSENT


@model
class LaborShiftCreatedEventData(Model):
    """Schema `LaborShiftCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[LaborShiftCreatedEventObject] = ABSENT


@model
class LaborShiftCreatedEventObject(Model):
    """Schema `LaborShiftCreatedEventObject`."""

    shift: Nullable[Shift] = ABSENT


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
