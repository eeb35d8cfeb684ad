"""The model TimecardWorkday.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.date_range import DateRange
    from ..models.timecard_workday_matcher import TimecardWorkdayMatcher


@define(kw_only=True, eq=False, repr=False)
class TimecardWorkday(Model):
    """Schema `TimecardWorkday`.

    Attributes:
        match_timecards_by: One of START_AT, END_AT, INTERSECTION.
    """

    date_range: DateRange | None = None
    match_timecards_by: TimecardWorkdayMatcher | None = None
    default_timezone: str | None = None
