"""Mappings given for TimecardQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.date_range import DateRangeDict
    from ..inputs.time_range import TimeRangeDict
    from ..models.date_range import DateRange
    from ..models.enums import SortOrder, TimecardFilterStatus, TimecardSortField, TimecardWorkdayMatcher
    from ..models.time_range import TimeRange
    from ..models.timecard_query import TimecardFilter, TimecardSort, TimecardWorkday


class TimecardQueryDict(TypedDict, total=False):
    filter: TimecardFilter | TimecardFilterDict | None
    sort: TimecardSort | TimecardSortDict | None


class TimecardFilterDict(TypedDict, total=False):
    location_ids: Sequence[str] | None
    status: TimecardFilterStatus | None
    start: TimeRange | TimeRangeDict | None
    end: TimeRange | TimeRangeDict | None
    workday: TimecardWorkday | TimecardWorkdayDict | None
    team_member_ids: Sequence[str] | None


class TimecardSortDict(TypedDict, total=False):
    field: TimecardSortField | None
    order: SortOrder | None


class TimecardWorkdayDict(TypedDict, total=False):
    date_range: DateRange | DateRangeDict | None
    match_timecards_by: TimecardWorkdayMatcher | None
    default_timezone: str | None
