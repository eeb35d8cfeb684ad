"""The model BusinessHoursPeriod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.day_of_week import DayOfWeek


@define(kw_only=True, eq=False, repr=False)
class BusinessHoursPeriod(Model):
    """Schema `BusinessHoursPeriod`.

    Attributes:
        day_of_week: One of SUN, MON, TUE, WED, THU, FRI, SAT.
    """

    day_of_week: DayOfWeek | None = None
    start_local_time: str | None = None
    end_local_time: str | None = None
