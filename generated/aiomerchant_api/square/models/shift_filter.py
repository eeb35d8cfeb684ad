"""The model ShiftFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.shift_filter_status import ShiftFilterStatus
    from ..models.shift_workday import ShiftWorkday
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class ShiftFilter(Model):
    """Schema `ShiftFilter`.

    Attributes:
        status: One of OPEN, CLOSED.
    """

    location_ids: list[str] | None = None
    employee_ids: list[str] | None = None
    status: ShiftFilterStatus | None = None
    start: TimeRange | None = None
    end: TimeRange | None = None
    workday: ShiftWorkday | None = None
    team_member_ids: list[str] | None = None
