"""SearchScheduledShiftsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.scheduled_shift import ScheduledShift
    from ..models.scheduled_shift_query import ScheduledShiftQuery


@model
class SearchScheduledShiftsResponse(Model):
    """Schema `SearchScheduledShiftsResponse`."""

    scheduled_shifts: list[ScheduledShift] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class SearchScheduledShiftsRequest(Model):
    """Schema `SearchScheduledShiftsRequest`.

    Attributes:
        limit: 1 to 50.
    """

    query: ScheduledShiftQuery | None = None
    limit: int | None = None
    cursor: str | None = None
