"""A mapping given for ShiftSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.shift_sort_field import ShiftSortField
    from ..models.sort_order import SortOrder


class ShiftSortDict(TypedDict, total=False):
    """Schema `ShiftSort` as a mapping by wire names."""

    field: ShiftSortField | None
    order: SortOrder | None
