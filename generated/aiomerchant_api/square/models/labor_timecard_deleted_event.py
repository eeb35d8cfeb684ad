"""The model LaborTimecardDeletedEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.labor_timecard_deleted_event_data import LaborTimecardDeletedEventData


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
