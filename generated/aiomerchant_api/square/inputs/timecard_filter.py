"""A mapping given for TimecardFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.time_range import TimeRangeDict
    from ..inputs.timecard_workday import TimecardWorkdayDict
    from ..models.time_range import TimeRange
    from ..models.timecard_filter_status import TimecardFilterStatus
    from ..models.timecard_workday import TimecardWorkday


class TimecardFilterDict(TypedDict, total=False):
    """Schema `TimecardFilter` as a mapping by wire names."""

    location_ids: Sequence[str] | None
    status: TimecardFilterStatus | None
    start: TimeRange | TimeRangeDict | None
    end: TimeRange | TimeRangeDict | None
    workday: TimecardWorkday | TimecardWorkdayDict | None
    team_member_ids: Sequence[str] | None
