"""The model ShiftQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.date_range import DateRange
    from ..models.enums import ShiftFilterStatus, ShiftSortField, ShiftWorkdayMatcher, SortOrder
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class ShiftQuery(Model):
    """Schema `ShiftQuery`."""

    filter: ShiftFilter | None = None
    sort: ShiftSort | None = None


@define(kw_only=True, eq=False, repr=False)
class ShiftFilter(Model):
    """Schema `ShiftFilter`.

    Attributes:
        status: One of OPEN, CLOSED.
    """

    location_ids: list[str] | None = None
    employee_ids: list[str] | None = None
    status: ShiftFilterStatus | None = None
    start: TimeRange | None = None
    end: TimeRange | None = None
    workday: ShiftWorkday | None = None
    team_member_ids: list[str] | None = None


@define(kw_only=True, eq=False, repr=False)
class ShiftSort(Model):
    """Schema `ShiftSort`.

    Attributes:
        field: One of START_AT, END_AT, CREATED_AT, UPDATED_AT.
        order: One of DESC, ASC.
    """

    field: ShiftSortField | None = None
    order: SortOrder | None = None


@define(kw_only=True, eq=False, repr=False)
class ShiftWorkday(Model):
    """Schema `ShiftWorkday`.

    Attributes:
        match_shifts_by: One of START_AT, END_AT, INTERSECTION.
    """

    date_range: DateRange | None = None
    match_shifts_by: ShiftWorkdayMatcher | None = None
    default_timezone: str | None = None
