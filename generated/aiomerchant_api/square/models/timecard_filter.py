"""The model TimecardFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.time_range import TimeRange
    from ..models.timecard_filter_status import TimecardFilterStatus
    from ..models.timecard_workday import TimecardWorkday


@define(kw_only=True, eq=False, repr=False)
class TimecardFilter(Model):
    """Schema `TimecardFilter`.

    Attributes:
        status: One of OPEN, CLOSED.
    """

    location_ids: list[str] | None = None
    status: TimecardFilterStatus | None = None
    start: TimeRange | None = None
    end: TimeRange | None = None
    workday: TimecardWorkday | None = None
    team_member_ids: list[str] | None = None
