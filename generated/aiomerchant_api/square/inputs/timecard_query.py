"""Mappings given for TimecardQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..inputs.date_range import DateRangeDict
    from ..inputs.time_range import TimeRangeDict
    from ..models.date_range import DateRange
    from ..models.enums import SortOrder, TimecardFilterStatus, TimecardSortField, TimecardWorkdayMatcher
    from ..models.time_range import TimeRange
    from ..models.timecard_query import TimecardFilter, TimecardSort, TimecardWorkday


class TimecardQueryDict(TypedDict, total=False):
    filter: TimecardFilter | TimecardFilterDict | Null | None
    sort: TimecardSort | TimecardSortDict | Null | None


class TimecardFilterDict(TypedDict, total=False):
    location_ids: Sequence[str] | Null | None
    status: TimecardFilterStatus | Null | None
    start: TimeRange | TimeRangeDict | Null | None
    end: TimeRange | TimeRangeDict | Null | None
    workday: TimecardWorkday | TimecardWorkdayDict | Null | None
    team_member_ids: Sequence[str] | Null | None


class TimecardSortDict(TypedDict, total=False):
    field: TimecardSortField | Null | None
    order: SortOrder | Null | None


class TimecardWorkdayDict(TypedDict, total=False):
    date_range: DateRange | DateRangeDict | Null | None
    match_timecards_by: TimecardWorkdayMatcher | Null | None
    default_timezone: str | Null | None
