"""A mapping given for SearchAvailabilityFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..inputs.segment_filter import SegmentFilterDict
    from ..inputs.time_range import TimeRangeDict
    from ..models.segment_filter import SegmentFilter
    from ..models.time_range import TimeRange


class SearchAvailabilityFilterDict(TypedDict, total=False):
    """Schema `SearchAvailabilityFilter` as a mapping by wire names."""

    start_at_range: Required[TimeRange | TimeRangeDict]
    location_id: str | None
    segment_filters: Sequence[SegmentFilter | SegmentFilterDict] | None
    booking_id: str | None
