"""The model SearchOrdersRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.search_orders_query import SearchOrdersQuery


@define(kw_only=True, eq=False, repr=False)
class SearchOrdersRequest(Model):
    """Schema `SearchOrdersRequest`.

    Attributes:
        location_ids: IDs of the locations, at most 10, all of one seller.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        query: Filter and order; the same for all pages.
        limit: How many orders a page holds, at most 1000; 500 by default.
        return_entries: Give ID, version and location alone instead of whole orders; false by default.
    """

    location_ids: list[str] | None = None
    cursor: str | None = None
    query: SearchOrdersQuery | None = None
    limit: int | None = None
    return_entries: bool | None = None
