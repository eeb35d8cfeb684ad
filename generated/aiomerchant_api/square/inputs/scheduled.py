"""Mappings given for ScheduledShiftQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

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
    filter: ScheduledShiftFilter | ScheduledShiftFilterDict | Null | None
    sort: ScheduledShiftSort | ScheduledShiftSortDict | Null | None


class ScheduledShiftFilterDict(TypedDict, total=False):
    location_ids: Sequence[str] | Null | None
    start: TimeRange | TimeRangeDict | Null | None
    end: TimeRange | TimeRangeDict | Null | None
    workday: ScheduledShiftWorkday | ScheduledShiftWorkdayDict | Null | None
    team_member_ids: Sequence[str] | Null | None
    assignment_status: ScheduledShiftFilterAssignmentStatus | Null | None
    scheduled_shift_statuses: Sequence[ScheduledShiftFilterScheduledShiftStatus] | Null | None


class ScheduledShiftSortDict(TypedDict, total=False):
    field: ScheduledShiftSortField | Null | None
    order: SortOrder | Null | None


class ScheduledShiftWorkdayDict(TypedDict, total=False):
    date_range: DateRange | DateRangeDict | Null | None
    match_scheduled_shifts_by: ScheduledShiftWorkdayMatcher | Null | None
    default_timezone: str | Null | None
