"""A mapping given for SearchOrdersSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..models.search_orders_sort_field import SearchOrdersSortField
    from ..models.sort_order import SortOrder


class SearchOrdersSortDict(TypedDict, total=False):
    """Schema `SearchOrdersSort` as a mapping by wire names."""

    sort_field: Required[SearchOrdersSortField]
    sort_order: SortOrder | None
