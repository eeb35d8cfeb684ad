"""A mapping given for SearchOrdersQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.search_orders_filter import SearchOrdersFilterDict
    from ..inputs.search_orders_sort import SearchOrdersSortDict
    from ..models.search_orders_filter import SearchOrdersFilter
    from ..models.search_orders_sort import SearchOrdersSort


class SearchOrdersQueryDict(TypedDict, total=False):
    """Schema `SearchOrdersQuery` as a mapping by wire names."""

    filter: SearchOrdersFilter | SearchOrdersFilterDict | None
    sort: SearchOrdersSort | SearchOrdersSortDict | None
