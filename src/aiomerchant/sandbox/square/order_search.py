"""The search for orders, with its filters: https://developer.squareup.com/docs/orders-api/manage-orders/search-orders."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Request
from aiomerchant.sandbox.state import Record
from aiomerchant.sandbox.store import Rows

from .commerce import parsed
from .listing import page
from .refusals import present

__all__ = ["found_orders", "within"]

#: What an entry says of an order.
ENTRY: Final = ("version", "location_id")


def found_orders(request: Request, orders: Rows) -> Record:
    """The answer to a search: orders or entries, the newest first unless it says otherwise."""
    body = request.body
    items, beside = page(request, orders.kept(request.listed(), lambda: _found(body, orders)))
    answer: Record = {"cursor": beside.get("cursor")}
    if body.get("return_entries"):
        entries = [{"order_id": one["id"], **{name: one[name] for name in ENTRY}} for one in items]
        return present({"order_entries": entries or None, **answer})
    return present({"orders": items or None, **answer})


def _found(body: Mapping[str, Any], orders: Rows) -> list[Record]:
    """All orders that a search asks for, in the order that it asks for."""
    query = body.get("query") or {}
    asked, sort = query.get("filter") or {}, query.get("sort") or {}
    places = body.get("location_ids")
    field = (sort.get("sort_field") or "CREATED_AT").lower()
    found = [
        order
        for order in orders.values()
        if (not places or order.get("location_id") in places) and _fits(order, asked) and field in order
    ]
    found.sort(key=lambda order: parsed(order[field]))
    return found if sort.get("sort_order", "DESC") != "DESC" else found[::-1]


def _fits(order: Record, asked: Mapping[str, Any]) -> bool:
    states = (asked.get("state_filter") or {}).get("states")
    customers = (asked.get("customer_filter") or {}).get("customer_ids")
    sources = (asked.get("source_filter") or {}).get("source_names")
    return (
        (not states or order.get("state") in states)
        and (not customers or order.get("customer_id") in customers)
        and (not sources or (order.get("source") or {}).get("name") in sources)
        and _fulfills(order, asked.get("fulfillment_filter") or {})
        and all(
            name in order and within(order[name], range or {})
            for name, range in (asked.get("date_time_filter") or {}).items()
        )
    )


def _fulfills(order: Record, asked: Mapping[str, Any]) -> bool:
    kinds, states = asked.get("fulfillment_types"), asked.get("fulfillment_states")
    if not kinds and not states:
        return True
    return any(
        (not kinds or one.get("type") in kinds) and (not states or one.get("state") in states)
        for one in order.get("fulfillments", ())
    )


def within(time: str, range: Mapping[str, Any]) -> bool:
    """True if a time is in the range of a filter, whose end is not in it."""
    start, end = range.get("start_at"), range.get("end_at")
    moment = parsed(time)
    return (not start or parsed(start) <= moment) and (not end or moment < parsed(end))
