"""A mapping given for SearchEventsQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.search_events_filter import SearchEventsFilterDict
    from ..inputs.search_events_sort import SearchEventsSortDict
    from ..models.search_events_filter import SearchEventsFilter
    from ..models.search_events_sort import SearchEventsSort


class SearchEventsQueryDict(TypedDict, total=False):
    """Schema `SearchEventsQuery` as a mapping by wire names."""

    filter: SearchEventsFilter | SearchEventsFilterDict | None
    sort: SearchEventsSort | SearchEventsSortDict | None
