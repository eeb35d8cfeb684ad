"""SearchOrdersResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.order import Order
    from ..models.search_orders_query import SearchOrdersQuery


@model
class SearchOrdersResponse(Model):
    """Schema `SearchOrdersResponse`.

    Attributes:
        order_entries: ID, version and location of each order, if `return_entries` asked for it.
        orders: The orders.
        cursor: Where the next page begins; none after the last.
        errors: What went wrong, if anything did.
    """

    order_entries: list[OrderEntry] | None = None
    orders: list[Order] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class OrderEntry(Model):
    """An order in short.

    Attributes:
        order_id: ID of the order.
        version: Number of the current version, for optimistic locking.
        location_id: ID of the location.
    """

    order_id: Nullable[str] = ABSENT
    version: int | None = None
    location_id: Nullable[str] = ABSENT


@model
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
