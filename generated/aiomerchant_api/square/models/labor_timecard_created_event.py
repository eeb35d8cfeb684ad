"""The model LaborTimecardCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.timecard import Timecard


@define(kw_only=True, eq=False, repr=False)
class LaborTimecardCreatedEvent(Event):
    """Schema `LaborTimecardCreatedEvent`.

    The payload of the webhook `labor.timecard.created`.
    """

    merchant_id: str | None = None
    type: Literal["labor.timecard.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LaborTimecardCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class LaborTimecardCreatedEventData(Model):
    """Schema `LaborTimecardCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: LaborTimecardCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class LaborTimecardCreatedEventObject(Model):
    """Schema `LaborTimecardCreatedEventObject`."""

    timecard: Timecard | None = None
