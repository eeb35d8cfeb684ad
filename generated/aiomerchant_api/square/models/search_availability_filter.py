"""The model SearchAvailabilityFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.segment_filter import SegmentFilter
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class SearchAvailabilityFilter(Model):
    """Schema `SearchAvailabilityFilter`.

    Attributes:
        location_id: At most 32 characters.
        booking_id: At most 36 characters.
    """

    start_at_range: TimeRange
    location_id: str | None = None
    segment_filters: list[SegmentFilter] | None = None
    booking_id: str | None = None
