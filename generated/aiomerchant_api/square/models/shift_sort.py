"""The model ShiftSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.shift_sort_field import ShiftSortField
    from ..models.sort_order import SortOrder


@define(kw_only=True, eq=False, repr=False)
class ShiftSort(Model):
    """Schema `ShiftSort`.

    Attributes:
        field: One of START_AT, END_AT, CREATED_AT, UPDATED_AT.
        order: One of DESC, ASC.
    """

    field: ShiftSortField | None = None
    order: SortOrder | None = None
