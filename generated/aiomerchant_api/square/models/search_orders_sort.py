"""The model SearchOrdersSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.search_orders_sort_field import SearchOrdersSortField
    from ..models.sort_order import SortOrder


@define(kw_only=True, eq=False, repr=False)
class SearchOrdersSort(Model):
    """By which time orders are sorted.

    Attributes:
        sort_field: Time by which to sort; where a time is filtered, the same one. One of CREATED_AT,
            UPDATED_AT, CLOSED_AT.
        sort_order: `ASC` or `DESC` (the default). One of DESC, ASC.
    """

    sort_field: SearchOrdersSortField
    sort_order: SortOrder | None = None
