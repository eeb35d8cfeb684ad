"""The model ScheduledShiftQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

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


@define(kw_only=True, eq=False, repr=False)
class ScheduledShiftQuery(Model):
    """Schema `ScheduledShiftQuery`."""

    filter: ScheduledShiftFilter | None = None
    sort: ScheduledShiftSort | None = None


@define(kw_only=True, eq=False, repr=False)
class ScheduledShiftFilter(Model):
    """Schema `ScheduledShiftFilter`.

    Attributes:
        assignment_status: One of ASSIGNED, UNASSIGNED.
        scheduled_shift_statuses: One of DRAFT, PUBLISHED.
    """

    location_ids: list[str] | None = None
    start: TimeRange | None = None
    end: TimeRange | None = None
    workday: ScheduledShiftWorkday | None = None
    team_member_ids: list[str] | None = None
    assignment_status: ScheduledShiftFilterAssignmentStatus | None = None
    scheduled_shift_statuses: list[ScheduledShiftFilterScheduledShiftStatus] | None = None


@define(kw_only=True, eq=False, repr=False)
class ScheduledShiftSort(Model):
    """Schema `ScheduledShiftSort`.

    Attributes:
        field: One of START_AT, END_AT, CREATED_AT, UPDATED_AT.
        order: One of DESC, ASC.
    """

    field: ScheduledShiftSortField | None = None
    order: SortOrder | None = None


@define(kw_only=True, eq=False, repr=False)
class ScheduledShiftWorkday(Model):
    """Schema `ScheduledShiftWorkday`.

    Attributes:
        match_scheduled_shifts_by: One of START_AT, END_AT, INTERSECTION.
    """

    date_range: DateRange | None = None
    match_scheduled_shifts_by: ScheduledShiftWorkdayMatcher | None = None
    default_timezone: str | None = None
