"""The model LaborShiftDeletedEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.labor_shift_deleted_event_data import LaborShiftDeletedEventData


@define(kw_only=True, eq=False, repr=False)
class LaborShiftDeletedEvent(Event):
    """Schema `LaborShiftDeletedEvent`.

    The payload of the webhook `labor.shift.deleted`.
    """

    merchant_id: str | None = None
    type: Literal["labor.shift.deleted"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LaborShiftDeletedEventData | None = None
