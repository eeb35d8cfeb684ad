"""Mappings given for ScheduledShiftQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.date_range import DateRangeDict
    from ..inputs.time_range import TimeRangeDict
    from ..models.date_range import DateRange
    from ..models.enums import (
        ScheduledShiftFilterAssignmentStatus,
        ScheduledShiftFilterScheduledShiftStatus,
        ScheduledShiftSortField,
        ScheduledShiftWorkdayMatcher,
        SortOrder,
    )
    from ..models.scheduled_shift_query import ScheduledShiftFilter, ScheduledShiftSort, ScheduledShiftWorkday
    from ..models.time_range import TimeRange


class ScheduledShiftQueryDict(TypedDict, total=False):
    filter: ScheduledShiftFilter | ScheduledShiftFilterDict | None
    sort: ScheduledShiftSort | ScheduledShiftSortDict | None


class ScheduledShiftFilterDict(TypedDict, total=False):
    location_ids: Sequence[str] | None
    start: TimeRange | TimeRangeDict | None
    end: TimeRange | TimeRangeDict | None
    workday: ScheduledShiftWorkday | ScheduledShiftWorkdayDict | None
    team_member_ids: Sequence[str] | None
    assignment_status: ScheduledShiftFilterAssignmentStatus | None
    scheduled_shift_statuses: Sequence[ScheduledShiftFilterScheduledShiftStatus] | None


class ScheduledShiftSortDict(TypedDict, total=False):
    field: ScheduledShiftSortField | None
    order: SortOrder | None


class ScheduledShiftWorkdayDict(TypedDict, total=False):
    date_range: DateRange | DateRangeDict | None
    match_scheduled_shifts_by: ScheduledShiftWorkdayMatcher | None
    default_timezone: str | None
