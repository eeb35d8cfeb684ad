"""The bodies of labor shifts. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.date_range import DateRange
    from ..models.enums import ShiftFilterStatus, ShiftSortField, ShiftWorkdayMatcher, SortOrder
    from ..models.error import Error
    from ..models.shift import Shift
    from ..models.time_range import TimeRange


@model
class CreateShiftRequest(Model):
    """Schema `CreateShiftRequest`.

    Attributes:
        idempotency_key: At most 128 characters.
    """

    idempotency_key: str | None = None
    shift: Shift


@model
class CreateShiftResponse(Model):
    """Schema `CreateShiftResponse`."""

    shift: Shift
    errors: list[Error] | None = None


@model
class DeleteShiftResponse(Model):
    """Schema `DeleteShiftResponse`."""

    errors: list[Error] | None = None


@model
class GetShiftResponse(Model):
    """Schema `GetShiftResponse`."""

    shift: Shift
    errors: list[Error] | None = None


@model
class SearchShiftsRequest(Model):
    """Schema `SearchShiftsRequest`.

    Attributes:
        limit: 1 to 200.
    """

    query: ShiftQuery | None = None
    limit: int | None = None
    cursor: str | None = None


@model
class SearchShiftsResponse(Model):
    """Schema `SearchShiftsResponse`."""

    shifts: list[Shift] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class ShiftFilter(Model):
    """Schema `ShiftFilter`.

    Attributes:
        status: One of OPEN, CLOSED.
    """

    location_ids: Nullable[list[str]] = ABSENT
    employee_ids: Nullable[list[str]] = ABSENT
    status: Nullable[ShiftFilterStatus] = ABSENT
    start: Nullable[TimeRange] = ABSENT
    end: Nullable[TimeRange] = ABSENT
    workday: Nullable[ShiftWorkday] = ABSENT
    team_member_ids: Nullable[list[str]] = ABSENT


@model
class ShiftQuery(Model):
    """Schema `ShiftQuery`."""

    filter: Nullable[ShiftFilter] = ABSENT
    sort: Nullable[ShiftSort] = ABSENT


@model
class ShiftSort(Model):
    """Schema `ShiftSort`.

    Attributes:
        field: One of START_AT, END_AT, CREATED_AT, UPDATED_AT.
        order: One of DESC, ASC.
    """

    field: Nullable[ShiftSortField] = ABSENT
    order: Nullable[SortOrder] = ABSENT


@model
class ShiftWorkday(Model):
    """Schema `ShiftWorkday`.

    Attributes:
        match_shifts_by: One of START_AT, END_AT, INTERSECTION.
    """

    date_range: Nullable[DateRange] = ABSENT
    match_shifts_by: Nullable[ShiftWorkdayMatcher] = ABSENT
    default_timezone: Nullable[str] = ABSENT


@model
class UpdateShiftRequest(Model):
    """Schema `UpdateShiftRequest`."""

    shift: Shift


@model
class UpdateShiftResponse(Model):
    """Schema `UpdateShiftResponse`."""

    shift: Shift
    errors: list[Error] | None = None
