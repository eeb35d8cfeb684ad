"""The model ScheduledShiftWorkday.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.date_range import DateRange
    from ..models.scheduled_shift_workday_matcher import ScheduledShiftWorkdayMatcher


@define(kw_only=True, eq=False, repr=False)
class ScheduledShiftWorkday(Model):
    """Schema `ScheduledShiftWorkday`.

    Attributes:
        match_scheduled_shifts_by: One of START_AT, END_AT, INTERSECTION.
    """

    date_range: DateRange | None = None
    match_scheduled_shifts_by: ScheduledShiftWorkdayMatcher | None = None
    default_timezone: str | None = None
