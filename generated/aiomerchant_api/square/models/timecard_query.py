"""The model TimecardQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.date_range import DateRange
    from ..models.enums import SortOrder, TimecardFilterStatus, TimecardSortField, TimecardWorkdayMatcher
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class TimecardQuery(Model):
    """Schema `TimecardQuery`."""

    filter: TimecardFilter | None = None
    sort: TimecardSort | None = None


@define(kw_only=True, eq=False, repr=False)
class TimecardFilter(Model):
    """Schema `TimecardFilter`.

    Attributes:
        status: One of OPEN, CLOSED.
    """

    location_ids: list[str] | None = None
    status: TimecardFilterStatus | None = None
    start: TimeRange | None = None
    end: TimeRange | None = None
    workday: TimecardWorkday | None = None
    team_member_ids: list[str] | None = None


@define(kw_only=True, eq=False, repr=False)
class TimecardSort(Model):
    """Schema `TimecardSort`.

    Attributes:
        field: One of START_AT, END_AT, CREATED_AT, UPDATED_AT.
        order: One of DESC, ASC.
    """

    field: TimecardSortField | None = None
    order: SortOrder | None = None


@define(kw_only=True, eq=False, repr=False)
class TimecardWorkday(Model):
    """Schema `TimecardWorkday`.

    Attributes:
        match_timecards_by: One of START_AT, END_AT, INTERSECTION.
    """

    date_range: DateRange | None = None
    match_timecards_by: TimecardWorkdayMatcher | None = None
    default_timezone: str | None = None
