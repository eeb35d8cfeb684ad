"""Mappings given for SearchEventsQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.time_range import TimeRangeDict
    from ..models.enums import SearchEventsSortField, SortOrder
    from ..models.search_events_query import SearchEventsFilter, SearchEventsSort
    from ..models.time_range import TimeRange


class SearchEventsQueryDict(TypedDict, total=False):
    filter: SearchEventsFilter | SearchEventsFilterDict | None
    sort: SearchEventsSort | SearchEventsSortDict | None


class SearchEventsFilterDict(TypedDict, total=False):
    event_types: Sequence[str] | None
    merchant_ids: Sequence[str] | None
    location_ids: Sequence[str] | None
    created_at: TimeRange | TimeRangeDict | None


class SearchEventsSortDict(TypedDict, total=False):
    field: SearchEventsSortField | None
    order: SortOrder | None
