"""A mapping given for TimecardWorkday.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.date_range import DateRangeDict
    from ..models.date_range import DateRange
    from ..models.timecard_workday_matcher import TimecardWorkdayMatcher


class TimecardWorkdayDict(TypedDict, total=False):
    """Schema `TimecardWorkday` as a mapping by wire names."""

    date_range: DateRange | DateRangeDict | None
    match_timecards_by: TimecardWorkdayMatcher | None
    default_timezone: str | None
