"""A mapping given for ScheduledShiftFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.scheduled_shift_workday import ScheduledShiftWorkdayDict
    from ..inputs.time_range import TimeRangeDict
    from ..models.scheduled_shift_filter_assignment_status import ScheduledShiftFilterAssignmentStatus
    from ..models.scheduled_shift_filter_scheduled_shift_status import (
        ScheduledShiftFilterScheduledShiftStatus,
    )
    from ..models.scheduled_shift_workday import ScheduledShiftWorkday
    from ..models.time_range import TimeRange


class ScheduledShiftFilterDict(TypedDict, total=False):
    """Schema `ScheduledShiftFilter` as a mapping by wire names."""

    location_ids: Sequence[str] | None
    start: TimeRange | TimeRangeDict | None
    end: TimeRange | TimeRangeDict | None
    workday: ScheduledShiftWorkday | ScheduledShiftWorkdayDict | None
    team_member_ids: Sequence[str] | None
    assignment_status: ScheduledShiftFilterAssignmentStatus | None
    scheduled_shift_statuses: Sequence[ScheduledShiftFilterScheduledShiftStatus] | None
