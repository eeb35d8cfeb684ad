"""The model SearchOrdersResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.order import Order
    from ..models.search_orders_query import SearchOrdersQuery


@define(kw_only=True, eq=False, repr=False)
class SearchOrdersResponse(Model):
    """Schema `SearchOrdersResponse`.

    Attributes:
        order_entries: ID, version and location of each order, if `return_entries` asked for it.
        orders: The orders.
        cursor: Where the next page begins; none after the last.
        errors: What went wrong, if anything did.
    """

    order_entries: list[OrderEntry] | None = field(default=None, metadata=NOT_NULL)
    orders: list[Order] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class OrderEntry(Model):
    """An order in short.

    Attributes:
        order_id: ID of the order.
        version: Number of the current version, for optimistic locking.
        location_id: ID of the location.
    """

    order_id: str | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    location_id: str | None = None


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

    location_ids: list[str] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    query: SearchOrdersQuery | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
    return_entries: bool | None = field(default=None, metadata=NOT_NULL)
