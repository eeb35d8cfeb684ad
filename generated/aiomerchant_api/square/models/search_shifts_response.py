"""SearchShiftsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.shift import Shift
    from ..models.shift_query import ShiftQuery


@model
class SearchShiftsResponse(Model):
    """Schema `SearchShiftsResponse`."""

    shifts: list[Shift] | None = None
    cursor: str | None = None
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
