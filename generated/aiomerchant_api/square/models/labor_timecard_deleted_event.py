"""The model LaborTimecardDeletedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class LaborTimecardDeletedEvent(Event):
    """Schema `LaborTimecardDeletedEvent`.

    The payload of the webhook `labor.timecard.deleted`.
    """

    merchant_id: str | None = None
    type: Literal["labor.timecard.deleted"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LaborTimecardDeletedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class LaborTimecardDeletedEventData(Model):
    """Schema `LaborTimecardDeletedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    deleted: bool | None = None
