"""A mapping given for CustomerSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.customer_sort_field import CustomerSortField
    from ..models.sort_order import SortOrder


class CustomerSortDict(TypedDict, total=False):
    """Schema `CustomerSort` as a mapping by wire names."""

    field: CustomerSortField | None
    order: SortOrder | None
