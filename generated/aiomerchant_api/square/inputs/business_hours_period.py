"""A mapping given for BusinessHoursPeriod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.day_of_week import DayOfWeek


class BusinessHoursPeriodDict(TypedDict, total=False):
    """Schema `BusinessHoursPeriod` as a mapping by wire names."""

    day_of_week: DayOfWeek | None
    start_local_time: str | None
    end_local_time: str | None
