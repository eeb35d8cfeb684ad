"""The model ScheduledShiftFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.scheduled_shift_filter_assignment_status import ScheduledShiftFilterAssignmentStatus
    from ..models.scheduled_shift_filter_scheduled_shift_status import (
        ScheduledShiftFilterScheduledShiftStatus,
    )
    from ..models.scheduled_shift_workday import ScheduledShiftWorkday
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class ScheduledShiftFilter(Model):
    """Schema `ScheduledShiftFilter`.

    Attributes:
        assignment_status: One of ASSIGNED, UNASSIGNED.
        scheduled_shift_statuses: One of DRAFT, PUBLISHED.
    """

    location_ids: list[str] | None = None
    start: TimeRange | None = None
    end: TimeRange | None = None
    workday: ScheduledShiftWorkday | None = None
    team_member_ids: list[str] | None = None
    assignment_status: ScheduledShiftFilterAssignmentStatus | None = None
    scheduled_shift_statuses: list[ScheduledShiftFilterScheduledShiftStatus] | None = None
