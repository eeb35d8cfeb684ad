"""A mapping given for ScheduledShiftQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.scheduled_shift_filter import ScheduledShiftFilterDict
    from ..inputs.scheduled_shift_sort import ScheduledShiftSortDict
    from ..models.scheduled_shift_filter import ScheduledShiftFilter
    from ..models.scheduled_shift_sort import ScheduledShiftSort


class ScheduledShiftQueryDict(TypedDict, total=False):
    """Schema `ScheduledShiftQuery` as a mapping by wire names."""

    filter: ScheduledShiftFilter | ScheduledShiftFilterDict | None
    sort: ScheduledShiftSort | ScheduledShiftSortDict | None
