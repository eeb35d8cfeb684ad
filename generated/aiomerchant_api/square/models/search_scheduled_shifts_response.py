"""The model SearchScheduledShiftsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.scheduled_shift import ScheduledShift
    from ..models.scheduled_shift_query import ScheduledShiftQuery


@define(kw_only=True, eq=False, repr=False)
class SearchScheduledShiftsResponse(Model):
    """Schema `SearchScheduledShiftsResponse`."""

    scheduled_shifts: list[ScheduledShift] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SearchScheduledShiftsRequest(Model):
    """Schema `SearchScheduledShiftsRequest`.

    Attributes:
        limit: 1 to 50.
    """

    query: ScheduledShiftQuery | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
