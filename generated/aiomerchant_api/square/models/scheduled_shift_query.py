"""ScheduledShiftQuery, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.date_range import DateRange
    from ..models.enums import (
        ScheduledShiftFilterAssignmentStatus,
        ScheduledShiftFilterScheduledShiftStatus,
        ScheduledShiftSortField,
        ScheduledShiftWorkdayMatcher,
        SortOrder,
    )
    from ..models.time_range import TimeRange


@model
class ScheduledShiftQuery(Model):
    """Schema `ScheduledShiftQuery`."""

    filter: Nullable[ScheduledShiftFilter] = ABSENT
    sort: Nullable[ScheduledShiftSort] = ABSENT


@model
class ScheduledShiftFilter(Model):
    """Schema `ScheduledShiftFilter`.

    Attributes:
        assignment_status: One of ASSIGNED, UNASSIGNED.
        scheduled_shift_statuses: One of DRAFT, PUBLISHED.
    """

    location_ids: Nullable[list[str]] = ABSENT
    start: Nullable[TimeRange] = ABSENT
    end: Nullable[TimeRange] = ABSENT
    workday: Nullable[ScheduledShiftWorkday] = ABSENT
    team_member_ids: Nullable[list[str]] = ABSENT
    assignment_status: Nullable[ScheduledShiftFilterAssignmentStatus] = ABSENT
    scheduled_shift_statuses: Nullable[list[ScheduledShiftFilterScheduledShiftStatus]] = ABSENT


@model
class ScheduledShiftSort(Model):
    """Schema `ScheduledShiftSort`.

    Attributes:
        field: One of START_AT, END_AT, CREATED_AT, UPDATED_AT.
        order: One of DESC, ASC.
    """

    field: Nullable[ScheduledShiftSortField] = ABSENT
    order: Nullable[SortOrder] = ABSENT


@model
class ScheduledShiftWorkday(Model):
    """Schema `ScheduledShiftWorkday`.

    Attributes:
        match_scheduled_shifts_by: One of START_AT, END_AT, INTERSECTION.
    """

    date_range: Nullable[DateRange] = ABSENT
    match_scheduled_shifts_by: Nullable[ScheduledShiftWorkdayMatcher] = ABSENT
    default_timezone: Nullable[str] = ABSENT
