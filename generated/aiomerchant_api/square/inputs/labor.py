"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.date import DateRangeDict
    from ..inputs.time import TimeRangeDict
    from ..models.date_range import DateRange
    from ..models.enums import (
        ScheduledShiftFilterAssignmentStatus,
        ScheduledShiftFilterScheduledShiftStatus,
        ScheduledShiftSortField,
        ScheduledShiftWorkdayMatcher,
        ShiftFilterStatus,
        ShiftSortField,
        ShiftWorkdayMatcher,
        SortOrder,
        TimecardFilterStatus,
        TimecardSortField,
        TimecardWorkdayMatcher,
        Weekday,
    )
    from ..models.labor_bodies import (
        ScheduledShiftFilter,
        ScheduledShiftSort,
        ScheduledShiftWorkday,
        TimecardFilter,
        TimecardSort,
        TimecardWorkday,
    )
    from ..models.labor_shifts_bodies import ShiftFilter, ShiftSort, ShiftWorkday
    from ..models.time_range import TimeRange


class BreakTypeDict(TypedDict, total=False):
    id: str | None
    location_id: Required[str]
    break_name: Required[str]
    expected_duration: Required[str]
    is_paid: Required[bool]
    version: int | None
    created_at: datetime | None
    updated_at: datetime | None


class BulkPublishScheduledShiftsDataDict(TypedDict, total=False):
    version: int | None


class ScheduledShiftFilterDict(TypedDict, total=False):
    location_ids: Sequence[str] | Null | None
    start: TimeRange | TimeRangeDict | Null | None
    end: TimeRange | TimeRangeDict | Null | None
    workday: ScheduledShiftWorkday | ScheduledShiftWorkdayDict | Null | None
    team_member_ids: Sequence[str] | Null | None
    assignment_status: ScheduledShiftFilterAssignmentStatus | Null | None
    scheduled_shift_statuses: Sequence[ScheduledShiftFilterScheduledShiftStatus] | Null | None


class ScheduledShiftQueryDict(TypedDict, total=False):
    filter: ScheduledShiftFilter | ScheduledShiftFilterDict | Null | None
    sort: ScheduledShiftSort | ScheduledShiftSortDict | Null | None


class ScheduledShiftSortDict(TypedDict, total=False):
    field: ScheduledShiftSortField | Null | None
    order: SortOrder | Null | None


class ScheduledShiftWorkdayDict(TypedDict, total=False):
    date_range: DateRange | DateRangeDict | Null | None
    match_scheduled_shifts_by: ScheduledShiftWorkdayMatcher | Null | None
    default_timezone: str | Null | None


class ShiftFilterDict(TypedDict, total=False):
    location_ids: Sequence[str] | Null | None
    employee_ids: Sequence[str] | Null | None
    status: ShiftFilterStatus | Null | None
    start: TimeRange | TimeRangeDict | Null | None
    end: TimeRange | TimeRangeDict | Null | None
    workday: ShiftWorkday | ShiftWorkdayDict | Null | None
    team_member_ids: Sequence[str] | Null | None


class ShiftQueryDict(TypedDict, total=False):
    filter: ShiftFilter | ShiftFilterDict | Null | None
    sort: ShiftSort | ShiftSortDict | Null | None


class ShiftSortDict(TypedDict, total=False):
    field: ShiftSortField | Null | None
    order: SortOrder | Null | None


class ShiftWorkdayDict(TypedDict, total=False):
    date_range: DateRange | DateRangeDict | Null | None
    match_shifts_by: ShiftWorkdayMatcher | Null | None
    default_timezone: str | Null | None


class TimecardFilterDict(TypedDict, total=False):
    location_ids: Sequence[str] | Null | None
    status: TimecardFilterStatus | Null | None
    start: TimeRange | TimeRangeDict | Null | None
    end: TimeRange | TimeRangeDict | Null | None
    workday: TimecardWorkday | TimecardWorkdayDict | Null | None
    team_member_ids: Sequence[str] | Null | None


class TimecardQueryDict(TypedDict, total=False):
    filter: TimecardFilter | TimecardFilterDict | Null | None
    sort: TimecardSort | TimecardSortDict | Null | None


class TimecardSortDict(TypedDict, total=False):
    field: TimecardSortField | Null | None
    order: SortOrder | Null | None


class TimecardWorkdayDict(TypedDict, total=False):
    date_range: DateRange | DateRangeDict | Null | None
    match_timecards_by: TimecardWorkdayMatcher | Null | None
    default_timezone: str | Null | None


class WorkweekConfigDict(TypedDict, total=False):
    id: str | None
    start_of_week: Required[Weekday]
    start_of_day_local_time: Required[str]
    version: int | None
    created_at: datetime | None
    updated_at: datetime | None
