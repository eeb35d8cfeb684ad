"""The model SearchShiftsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.shift_query import ShiftQuery


@define(kw_only=True, eq=False, repr=False)
class SearchShiftsRequest(Model):
    """Schema `SearchShiftsRequest`.

    Attributes:
        limit: 1 to 200.
    """

    query: ShiftQuery | None = None
    limit: int | None = None
    cursor: str | None = None
