"""A mapping given for ScheduledShiftSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.scheduled_shift_sort_field import ScheduledShiftSortField
    from ..models.sort_order import SortOrder


class ScheduledShiftSortDict(TypedDict, total=False):
    """Schema `ScheduledShiftSort` as a mapping by wire names."""

    field: ScheduledShiftSortField | None
    order: SortOrder | None
