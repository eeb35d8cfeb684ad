"""A mapping given for ShiftFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.shift_workday import ShiftWorkdayDict
    from ..inputs.time_range import TimeRangeDict
    from ..models.shift_filter_status import ShiftFilterStatus
    from ..models.shift_workday import ShiftWorkday
    from ..models.time_range import TimeRange


class ShiftFilterDict(TypedDict, total=False):
    """Schema `ShiftFilter` as a mapping by wire names."""

    location_ids: Sequence[str] | None
    employee_ids: Sequence[str] | None
    status: ShiftFilterStatus | None
    start: TimeRange | TimeRangeDict | None
    end: TimeRange | TimeRangeDict | None
    workday: ShiftWorkday | ShiftWorkdayDict | None
    team_member_ids: Sequence[str] | None
