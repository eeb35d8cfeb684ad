"""A mapping given for SearchEventsSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.search_events_sort_field import SearchEventsSortField
    from ..models.sort_order import SortOrder


class SearchEventsSortDict(TypedDict, total=False):
    """Schema `SearchEventsSort` as a mapping by wire names."""

    field: SearchEventsSortField | None
    order: SortOrder | None
