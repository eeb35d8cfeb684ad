"""A mapping given for ShiftWorkday.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.date_range import DateRangeDict
    from ..models.date_range import DateRange
    from ..models.shift_workday_matcher import ShiftWorkdayMatcher


class ShiftWorkdayDict(TypedDict, total=False):
    """Schema `ShiftWorkday` as a mapping by wire names."""

    date_range: DateRange | DateRangeDict | None
    match_shifts_by: ShiftWorkdayMatcher | None
    default_timezone: str | None
