"""A mapping given for SearchOrdersDateTimeFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.time_range import TimeRangeDict
    from ..models.time_range import TimeRange


class SearchOrdersDateTimeFilterDict(TypedDict, total=False):
    """Schema `SearchOrdersDateTimeFilter` as a mapping by wire names."""

    created_at: TimeRange | TimeRangeDict | None
    updated_at: TimeRange | TimeRangeDict | None
    closed_at: TimeRange | TimeRangeDict | None
