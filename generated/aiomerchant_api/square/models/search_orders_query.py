"""The model SearchOrdersQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.search_orders_filter import SearchOrdersFilter
    from ..models.search_orders_sort import SearchOrdersSort


@define(kw_only=True, eq=False, repr=False)
class SearchOrdersQuery(Model):
    """Which orders, in which order.

    Attributes:
        filter: Which orders; all parts must hold.
        sort: Order of the results, by a time.
    """

    filter: SearchOrdersFilter | None = None
    sort: SearchOrdersSort | None = None
