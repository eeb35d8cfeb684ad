"""A mapping given for TimecardSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.sort_order import SortOrder
    from ..models.timecard_sort_field import TimecardSortField


class TimecardSortDict(TypedDict, total=False):
    """Schema `TimecardSort` as a mapping by wire names."""

    field: TimecardSortField | None
    order: SortOrder | None
