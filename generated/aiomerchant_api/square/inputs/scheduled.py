"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

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
        SortOrder,
    )
    from ..models.scheduled_shift import ScheduledShiftDetails
    from ..models.scheduled_shift_query import ScheduledShiftFilter, ScheduledShiftSort, ScheduledShiftWorkday
    from ..models.time_range import TimeRange


class ScheduledShiftDict(TypedDict, total=False):
    id: str | None
    draft_shift_details: ScheduledShiftDetails | ScheduledShiftDetailsDict | Null | None
    published_shift_details: ScheduledShiftDetails | ScheduledShiftDetailsDict | None
    version: int | None
    created_at: datetime | None
    updated_at: datetime | None


class ScheduledShiftDetailsDict(TypedDict, total=False):
    team_member_id: str | Null | None
    location_id: str | Null | None
    job_id: str | Null | None
    start_at: datetime | Null | None
    end_at: datetime | Null | None
    notes: str | Null | None
    is_deleted: bool | Null | None
    timezone: str | None


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
