"""The bodies of labor. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.date_range import DateRange
    from ..models.enums import (
        ScheduledShiftFilterAssignmentStatus,
        ScheduledShiftFilterScheduledShiftStatus,
        ScheduledShiftNotificationAudience,
        ScheduledShiftSortField,
        ScheduledShiftWorkdayMatcher,
        SortOrder,
        TimecardFilterStatus,
        TimecardSortField,
        TimecardWorkdayMatcher,
    )
    from ..models.error import Error
    from ..models.scheduled_shift import ScheduledShift
    from ..models.time_range import TimeRange
    from ..models.timecard import Timecard


@model
class BulkPublishScheduledShiftsData(Model):
    """Schema `BulkPublishScheduledShiftsData`."""

    version: int | None = None


@model
class BulkPublishScheduledShiftsRequest(Model):
    """Schema `BulkPublishScheduledShiftsRequest`.

    Attributes:
        scheduled_shift_notification_audience: One of ALL, AFFECTED, NONE.
    """

    scheduled_shifts: dict[str, BulkPublishScheduledShiftsData]
    scheduled_shift_notification_audience: Nullable[ScheduledShiftNotificationAudience] = ABSENT


@model
class BulkPublishScheduledShiftsResponse(Model):
    """Schema `BulkPublishScheduledShiftsResponse`."""

    responses: dict[str, PublishScheduledShiftResponse] | None = None
    errors: list[Error] | None = None


@model
class CreateScheduledShiftRequest(Model):
    """Schema `CreateScheduledShiftRequest`.

    Attributes:
        idempotency_key: At most 128 characters.
    """

    idempotency_key: str | None = None
    scheduled_shift: ScheduledShift


@model
class CreateScheduledShiftResponse(Model):
    """Schema `CreateScheduledShiftResponse`."""

    scheduled_shift: ScheduledShift
    errors: list[Error] | None = None


@model
class CreateTimecardRequest(Model):
    """Schema `CreateTimecardRequest`.

    Attributes:
        idempotency_key: At most 128 characters.
    """

    idempotency_key: str | None = None
    timecard: Timecard


@model
class CreateTimecardResponse(Model):
    """Schema `CreateTimecardResponse`."""

    timecard: Timecard
    errors: list[Error] | None = None


@model
class DeleteTimecardResponse(Model):
    """Schema `DeleteTimecardResponse`."""

    errors: list[Error] | None = None


@model
class PublishScheduledShiftRequest(Model):
    """Schema `PublishScheduledShiftRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
        scheduled_shift_notification_audience: One of ALL, AFFECTED, NONE.
    """

    idempotency_key: str
    version: int | None = None
    scheduled_shift_notification_audience: Nullable[ScheduledShiftNotificationAudience] = ABSENT


@model
class PublishScheduledShiftResponse(Model):
    """Schema `PublishScheduledShiftResponse`."""

    scheduled_shift: ScheduledShift | None = None
    errors: list[Error] | None = None


@model
class RetrieveScheduledShiftResponse(Model):
    """Schema `RetrieveScheduledShiftResponse`."""

    scheduled_shift: ScheduledShift
    errors: list[Error] | None = None


@model
class RetrieveTimecardResponse(Model):
    """Schema `RetrieveTimecardResponse`."""

    timecard: Timecard
    errors: list[Error] | None = None


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
class ScheduledShiftQuery(Model):
    """Schema `ScheduledShiftQuery`."""

    filter: Nullable[ScheduledShiftFilter] = ABSENT
    sort: Nullable[ScheduledShiftSort] = ABSENT


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


@model
class SearchScheduledShiftsRequest(Model):
    """Schema `SearchScheduledShiftsRequest`.

    Attributes:
        limit: 1 to 50.
    """

    query: ScheduledShiftQuery | None = None
    limit: int | None = None
    cursor: str | None = None


@model
class SearchScheduledShiftsResponse(Model):
    """Schema `SearchScheduledShiftsResponse`."""

    scheduled_shifts: list[ScheduledShift] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class SearchTimecardsRequest(Model):
    """Schema `SearchTimecardsRequest`.

    Attributes:
        limit: 1 to 200.
    """

    query: TimecardQuery | None = None
    limit: int | None = None
    cursor: str | None = None


@model
class SearchTimecardsResponse(Model):
    """Schema `SearchTimecardsResponse`."""

    timecards: list[Timecard] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


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
class TimecardQuery(Model):
    """Schema `TimecardQuery`."""

    filter: Nullable[TimecardFilter] = ABSENT
    sort: Nullable[TimecardSort] = ABSENT


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


@model
class UpdateScheduledShiftRequest(Model):
    """Schema `UpdateScheduledShiftRequest`."""

    scheduled_shift: ScheduledShift


@model
class UpdateScheduledShiftResponse(Model):
    """Schema `UpdateScheduledShiftResponse`."""

    scheduled_shift: ScheduledShift
    errors: list[Error] | None = None


@model
class UpdateTimecardRequest(Model):
    """Schema `UpdateTimecardRequest`."""

    timecard: Timecard


@model
class UpdateTimecardResponse(Model):
    """Schema `UpdateTimecardResponse`."""

    timecard: Timecard
    errors: list[Error] | None = None
