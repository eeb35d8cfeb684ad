"""A mapping given for SearchVendorsRequestSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.search_vendors_request_sort_field import SearchVendorsRequestSortField
    from ..models.sort_order import SortOrder


class SearchVendorsRequestSortDict(TypedDict, total=False):
    """Schema `SearchVendorsRequestSort` as a mapping by wire names."""

    field: SearchVendorsRequestSortField | None
    order: SortOrder | None
