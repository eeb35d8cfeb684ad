"""Mappings given for ShiftQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..inputs.date_range import DateRangeDict
    from ..inputs.time_range import TimeRangeDict
    from ..models.date_range import DateRange
    from ..models.enums import ShiftFilterStatus, ShiftSortField, ShiftWorkdayMatcher, SortOrder
    from ..models.shift_query import ShiftFilter, ShiftSort, ShiftWorkday
    from ..models.time_range import TimeRange


class ShiftQueryDict(TypedDict, total=False):
    filter: ShiftFilter | ShiftFilterDict | Null | None
    sort: ShiftSort | ShiftSortDict | Null | None


class ShiftFilterDict(TypedDict, total=False):
    location_ids: Sequence[str] | Null | None
    employee_ids: Sequence[str] | Null | None
    status: ShiftFilterStatus | Null | None
    start: TimeRange | TimeRangeDict | Null | None
    end: TimeRange | TimeRangeDict | Null | None
    workday: ShiftWorkday | ShiftWorkdayDict | Null | None
    team_member_ids: Sequence[str] | Null | None


class ShiftSortDict(TypedDict, total=False):
    field: ShiftSortField | Null | None
    order: SortOrder | Null | None


class ShiftWorkdayDict(TypedDict, total=False):
    date_range: DateRange | DateRangeDict | Null | None
    match_shifts_by: ShiftWorkdayMatcher | Null | None
    default_timezone: str | Null | None
