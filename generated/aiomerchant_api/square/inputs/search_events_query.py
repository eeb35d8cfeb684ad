"""Mappings given for SearchEventsQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..inputs.time_range import TimeRangeDict
    from ..models.enums import SearchEventsSortField, SortOrder
    from ..models.search_events_query import SearchEventsFilter, SearchEventsSort
    from ..models.time_range import TimeRange


class SearchEventsQueryDict(TypedDict, total=False):
    filter: SearchEventsFilter | SearchEventsFilterDict | Null | None
    sort: SearchEventsSort | SearchEventsSortDict | Null | None


class SearchEventsFilterDict(TypedDict, total=False):
    event_types: Sequence[str] | Null | None
    merchant_ids: Sequence[str] | Null | None
    location_ids: Sequence[str] | Null | None
    created_at: TimeRange | TimeRangeDict | None


class SearchEventsSortDict(TypedDict, total=False):
    field: SearchEventsSortField | Null | None
    order: SortOrder | Null | None
