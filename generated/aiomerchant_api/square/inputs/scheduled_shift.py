"""A mapping given for ScheduledShift.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ..inputs.scheduled_shift_details import ScheduledShiftDetailsDict
    from ..models.scheduled_shift_details import ScheduledShiftDetails


class ScheduledShiftDict(TypedDict, total=False):
    """Schema `ScheduledShift` as a mapping by wire names."""

    id: str | None
    draft_shift_details: ScheduledShiftDetails | ScheduledShiftDetailsDict | None
    published_shift_details: ScheduledShiftDetails | ScheduledShiftDetailsDict | None
    version: int | None
    created_at: datetime | None
    updated_at: datetime | None
