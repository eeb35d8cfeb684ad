"""Mappings given for SearchAvailabilityQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..inputs.filter_value import FilterValueDict
    from ..inputs.time_range import TimeRangeDict
    from ..models.filter_value import FilterValue
    from ..models.search_availability_query import SearchAvailabilityFilter, SegmentFilter
    from ..models.time_range import TimeRange


class SearchAvailabilityQueryDict(TypedDict, total=False):
    filter: Required[SearchAvailabilityFilter | SearchAvailabilityFilterDict]


class SearchAvailabilityFilterDict(TypedDict, total=False):
    start_at_range: Required[TimeRange | TimeRangeDict]
    location_id: str | Null | None
    segment_filters: Sequence[SegmentFilter | SegmentFilterDict] | Null | None
    booking_id: str | Null | None


class SegmentFilterDict(TypedDict, total=False):
    service_variation_id: Required[str]
    team_member_id_filter: FilterValue | FilterValueDict | Null | None
