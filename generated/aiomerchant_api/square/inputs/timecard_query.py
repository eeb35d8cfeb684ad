"""A mapping given for TimecardQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.timecard_filter import TimecardFilterDict
    from ..inputs.timecard_sort import TimecardSortDict
    from ..models.timecard_filter import TimecardFilter
    from ..models.timecard_sort import TimecardSort


class TimecardQueryDict(TypedDict, total=False):
    """Schema `TimecardQuery` as a mapping by wire names."""

    filter: TimecardFilter | TimecardFilterDict | None
    sort: TimecardSort | TimecardSortDict | None
