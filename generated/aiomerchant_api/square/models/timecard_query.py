"""TimecardQuery, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.date_range import DateRange
    from ..models.enums import SortOrder, TimecardFilterStatus, TimecardSortField, TimecardWorkdayMatcher
    from ..models.time_range import TimeRange


@model
class TimecardQuery(Model):
    """Schema `TimecardQuery`."""

    filter: Nullable[TimecardFilter] = ABSENT
    sort: Nullable[TimecardSort] = ABSENT


@model
class TimecardFilter(Model):
    """Schema `TimecardFilter`.

    Attributes:
        status: One of OPEN, CLOSED.
    """

    location_ids: Nullable[list[str]] = ABSENT
    status: Nullable[TimecardFilterStatus] = ABSENT
    start: Nullable[TimeRange] = ABSENT
    end: Nullable[TimeRange] = ABSENT
    workday: Nullable[TimecardWorkday] = ABSENT
    team_member_ids: Nullable[list[str]] = ABSENT


@model
class TimecardSort(Model):
    """Schema `TimecardSort`.

    Attributes:
        field: One of START_AT, END_AT, CREATED_AT, UPDATED_AT.
        order: One of DESC, ASC.
    """

    field: Nullable[TimecardSortField] = ABSENT
    order: Nullable[SortOrder] = ABSENT


@model
class TimecardWorkday(Model):
    """Schema `TimecardWorkday`.

    Attributes:
        match_timecards_by: One of START_AT, END_AT, INTERSECTION.
    """

    date_range: Nullable[DateRange] = ABSENT
    match_timecards_by: Nullable[TimecardWorkdayMatcher] = ABSENT
    default_timezone: Nullable[str] = ABSENT
