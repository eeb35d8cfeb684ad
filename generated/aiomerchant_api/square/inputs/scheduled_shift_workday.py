"""A mapping given for ScheduledShiftWorkday.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.date_range import DateRangeDict
    from ..models.date_range import DateRange
    from ..models.scheduled_shift_workday_matcher import ScheduledShiftWorkdayMatcher


class ScheduledShiftWorkdayDict(TypedDict, total=False):
    """Schema `ScheduledShiftWorkday` as a mapping by wire names."""

    date_range: DateRange | DateRangeDict | None
    match_scheduled_shifts_by: ScheduledShiftWorkdayMatcher | None
    default_timezone: str | None
