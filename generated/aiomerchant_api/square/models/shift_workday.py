"""The model ShiftWorkday.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.date_range import DateRange
    from ..models.shift_workday_matcher import ShiftWorkdayMatcher


@define(kw_only=True, eq=False, repr=False)
class ShiftWorkday(Model):
    """Schema `ShiftWorkday`.

    Attributes:
        match_shifts_by: One of START_AT, END_AT, INTERSECTION.
    """

    date_range: DateRange | None = None
    match_shifts_by: ShiftWorkdayMatcher | None = None
    default_timezone: str | None = None
