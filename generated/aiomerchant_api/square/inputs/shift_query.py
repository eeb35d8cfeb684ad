"""Mappings given for ShiftQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.date_range import DateRangeDict
    from ..inputs.time_range import TimeRangeDict
    from ..models.date_range import DateRange
    from ..models.enums import ShiftFilterStatus, ShiftSortField, ShiftWorkdayMatcher, SortOrder
    from ..models.shift_query import ShiftFilter, ShiftSort, ShiftWorkday
    from ..models.time_range import TimeRange


class ShiftQueryDict(TypedDict, total=False):
    filter: ShiftFilter | ShiftFilterDict | None
    sort: ShiftSort | ShiftSortDict | None


class ShiftFilterDict(TypedDict, total=False):
    location_ids: Sequence[str] | None
    employee_ids: Sequence[str] | None
    status: ShiftFilterStatus | None
    start: TimeRange | TimeRangeDict | None
    end: TimeRange | TimeRangeDict | None
    workday: ShiftWorkday | ShiftWorkdayDict | None
    team_member_ids: Sequence[str] | None


class ShiftSortDict(TypedDict, total=False):
    field: ShiftSortField | None
    order: SortOrder | None


class ShiftWorkdayDict(TypedDict, total=False):
    date_range: DateRange | DateRangeDict | None
    match_shifts_by: ShiftWorkdayMatcher | None
    default_timezone: str | None
