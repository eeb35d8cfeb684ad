"""What follows from the fields of a record that a test puts there, so that it is like one that was sold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from aiomerchant.sandbox.state import Record, to_iso
from aiomerchant.sandbox.store import Store

from .commerce import parsed
from .periods import later

__all__ = ["followed"]

#: The statuses of orders that were paid, also if the money was given back.
PAID: Final = frozenset({"paid", "refunded", "partially_refunded"})
#: The fields of which any says the price of an order.
PRICES: Final = frozenset({"subtotal_amount", "net_amount", "total_amount"})


def followed(collection: str, given: Mapping[str, Any], store: Store, now: datetime) -> Record:
    """The given fields of a record with those that follow from them.

    Args:
        collection: The name of its collection.
        given: The fields that are given, which are kept.
        store: The records that it may name.
        now: The sandbox's time.
    """
    rule = _RULES.get(collection)
    return dict(given) if rule is None else {**rule(given, store, now), **given}


def _product(given: Mapping[str, Any], store: Store, now: datetime) -> Record:
    return {"recurring_interval_count": 1} if given.get("recurring_interval") else {}


def _subscription(given: Mapping[str, Any], store: Store, now: datetime) -> Record:
    """It runs since its start, in the intervals of its product, and is in the period of now."""
    product = store["products"].get(str(given.get("product_id")), {})
    interval = {
        "recurring_interval": product.get("recurring_interval") or "month",
        "recurring_interval_count": product.get("recurring_interval_count") or 1,
    }
    length = tuple({**interval, **given}[name] for name in interval)
    start = began = given.get("started_at") or given.get("created_at") or to_iso(now)
    try:
        start = parsed(began)
        anchor = start.day
        while "current_period_start" not in given and (end := later(start, *length, anchor=anchor)) <= now:
            start = end
        start = parsed(given.get("current_period_start") or to_iso(start))
        period = {
            "current_period_start": to_iso(start),
            "current_period_end": to_iso(later(start, *length, anchor=anchor)),
        }
    except (TypeError, ValueError):
        return interval  # a value that is not valid is refused by the document
    prices = {"prices": product["prices"]} if product.get("prices") else {}
    return {"started_at": began, **interval, **period, **prices}


def _order(given: Mapping[str, Any], store: Store, now: datetime) -> Record:
    """Its amounts add up, and it is paid if its status says so."""
    paid = {"paid": given["status"] in PAID} if isinstance(given.get("status"), str) else {}
    amounts = {name: value for name, value in given.items() if name.endswith("_amount")}
    if PRICES.isdisjoint(amounts) or not all(isinstance(value, int) for value in amounts.values()):
        return paid

    def amount(name: str, otherwise: int = 0) -> int:
        return int(amounts.get(f"{name}_amount", otherwise))

    off, tax, applied = amount("discount"), amount("tax"), amount("applied_balance")
    net = amount("net", amount("subtotal", amount("total") - tax + off) - off)
    total = amount("total", net + tax)
    return {
        **paid,
        "subtotal_amount": net + off,
        "net_amount": net,
        "total_amount": total,
        "due_amount": max(total + applied, 0),
        "refundable_amount": max(net + applied - amount("refunded"), 0),
        "refundable_tax_amount": max(tax - amount("refunded_tax"), 0),
    }


_RULES: Final[Mapping[str, Callable[[Mapping[str, Any], Store, datetime], Record]]] = {
    "orders": _order,
    "products": _product,
    "subscriptions": _subscription,
}
