"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.break_ import BreakDict
    from ..inputs.date import DateRangeDict
    from ..inputs.money import MoneyDict
    from ..inputs.time import TimeRangeDict
    from ..models.break_ import Break
    from ..models.date_range import DateRange
    from ..models.enums import (
        SortOrder,
        TimecardFilterStatus,
        TimecardSortField,
        TimecardStatus,
        TimecardWorkdayMatcher,
    )
    from ..models.money import Money
    from ..models.time_range import TimeRange
    from ..models.timecard import TimecardWage
    from ..models.timecard_query import TimecardFilter, TimecardSort, TimecardWorkday


class TimecardDict(TypedDict, total=False):
    id: str | None
    location_id: Required[str]
    timezone: str | Null | None
    start_at: Required[datetime]
    end_at: datetime | Null | None
    wage: TimecardWage | TimecardWageDict | Null | None
    breaks: Sequence[Break | BreakDict] | Null | None
    status: TimecardStatus | Null | None
    version: int | None
    created_at: datetime | None
    updated_at: datetime | None
    team_member_id: Required[str]
    declared_cash_tip_money: Money | MoneyDict | Null | None


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


class TimecardWageDict(TypedDict, total=False):
    title: str | Null | None
    hourly_rate: Money | MoneyDict | Null | None
    job_id: str | None
    tip_eligible: bool | Null | None


class TimecardWorkdayDict(TypedDict, total=False):
    date_range: DateRange | DateRangeDict | Null | None
    match_timecards_by: TimecardWorkdayMatcher | Null | None
    default_timezone: str | Null | None
