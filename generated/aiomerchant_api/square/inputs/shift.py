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
    from ..models.enums import ShiftFilterStatus, ShiftSortField, ShiftStatus, ShiftWorkdayMatcher, SortOrder
    from ..models.money import Money
    from ..models.shift import ShiftWage
    from ..models.shift_query import ShiftFilter, ShiftSort, ShiftWorkday
    from ..models.time_range import TimeRange


class ShiftDict(TypedDict, total=False):
    id: str | None
    employee_id: str | Null | None
    location_id: Required[str]
    timezone: str | Null | None
    start_at: Required[datetime]
    end_at: datetime | Null | None
    wage: ShiftWage | ShiftWageDict | Null | None
    breaks: Sequence[Break | BreakDict] | Null | None
    status: ShiftStatus | Null | None
    version: int | None
    created_at: datetime | None
    updated_at: datetime | None
    team_member_id: str | Null | None
    declared_cash_tip_money: Money | MoneyDict | Null | None


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


class ShiftWageDict(TypedDict, total=False):
    title: str | Null | None
    hourly_rate: Money | MoneyDict | Null | None
    job_id: str | None
    tip_eligible: bool | Null | None


class ShiftWorkdayDict(TypedDict, total=False):
    date_range: DateRange | DateRangeDict | Null | None
    match_shifts_by: ShiftWorkdayMatcher | Null | None
    default_timezone: str | Null | None
