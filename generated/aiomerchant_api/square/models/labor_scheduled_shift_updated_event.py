"""The model LaborScheduledShiftUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.scheduled_shift import ScheduledShift as _ScheduledShift


@define(kw_only=True, eq=False, repr=False)
class LaborScheduledShiftUpdatedEvent(Event):
    """Schema `LaborScheduledShiftUpdatedEvent`.

    The payload of the webhook `labor.scheduled_shift.updated`.
    """

    merchant_id: str | None = None
    location_id: str | None = None
    type: Literal["labor.scheduled_shift.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LaborScheduledShiftUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class LaborScheduledShiftUpdatedEventData(Model):
    """Schema `LaborScheduledShiftUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 255 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: LaborScheduledShiftUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class LaborScheduledShiftUpdatedEventObject(Model):
    """Schema `LaborScheduledShiftUpdatedEventObject`."""

    ScheduledShift: _ScheduledShift | None = None
