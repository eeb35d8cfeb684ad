"""The model LaborTimecardUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.timecard import Timecard


@define(kw_only=True, eq=False, repr=False)
class LaborTimecardUpdatedEvent(Event):
    """Schema `LaborTimecardUpdatedEvent`.

    The payload of the webhook `labor.timecard.updated`.
    """

    merchant_id: str | None = None
    type: Literal["labor.timecard.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LaborTimecardUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class LaborTimecardUpdatedEventData(Model):
    """Schema `LaborTimecardUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: LaborTimecardUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class LaborTimecardUpdatedEventObject(Model):
    """Schema `LaborTimecardUpdatedEventObject`."""

    timecard: Timecard | None = None
