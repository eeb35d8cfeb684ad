"""The model LaborScheduledShiftPublishedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.scheduled_shift import ScheduledShift as _ScheduledShift


@define(kw_only=True, eq=False, repr=False)
class LaborScheduledShiftPublishedEvent(Event):
    """Schema `LaborScheduledShiftPublishedEvent`.

    The payload of the webhook `labor.scheduled_shift.published`.
    """

    merchant_id: str | None = None
    location_id: str | None = None
    type: Literal["labor.scheduled_shift.published"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LaborScheduledShiftPublishedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class LaborScheduledShiftPublishedEventData(Model):
    """Schema `LaborScheduledShiftPublishedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 255 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: LaborScheduledShiftPublishedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class LaborScheduledShiftPublishedEventObject(Model):
    """Schema `LaborScheduledShiftPublishedEventObject`."""

    ScheduledShift: _ScheduledShift | None = None
