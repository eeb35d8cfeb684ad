"""The model CatalogAvailabilityPeriod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.day_of_week import DayOfWeek


@define(kw_only=True, eq=False, repr=False)
class CatalogAvailabilityPeriod(Model):
    """When on a day of the week something is offered.

    Attributes:
        start_local_time: Local time at which it begins, `HH:MM:SS`.
        end_local_time: Local time at which it ends, `HH:MM:SS`.
        day_of_week: Day of the week. One of SUN, MON, TUE, WED, THU, FRI, SAT.
    """

    start_local_time: str | None = None
    end_local_time: str | None = None
    day_of_week: DayOfWeek | None = None
