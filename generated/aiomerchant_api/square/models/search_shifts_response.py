"""The model SearchShiftsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.shift import Shift
    from ..models.shift_query import ShiftQuery


@define(kw_only=True, eq=False, repr=False)
class SearchShiftsResponse(Model):
    """Schema `SearchShiftsResponse`."""

    shifts: list[Shift] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SearchShiftsRequest(Model):
    """Schema `SearchShiftsRequest`.

    Attributes:
        limit: 1 to 200.
    """

    query: ShiftQuery | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
