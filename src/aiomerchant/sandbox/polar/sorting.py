"""What Polar's lists are sorted by that is no field of their records.

https://github.com/polarsource/polar/blob/main/server/polar/order/repository.py and those of other records.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from aiomerchant.sandbox.state import Record

__all__ = ["SORTS", "by_field"]

#: Returns what a record is sorted by.
Sort: TypeAlias = Callable[[Record], Any]

ORDER_STATUSES: Final = ("draft", "pending", "paid", "partially_refunded", "refunded", "void")
SUBSCRIPTION_STATUSES: Final = (
    *("incomplete", "incomplete_expired", "trialing", "active", "paused", "past_due", "canceled", "unpaid"),
)
#: What a subscription costs in a month is its amount, by its interval, times the first and by the second.
MONTHLY: Final = {"year": (1, 12), "month": (1, 1), "week": (4, 1), "day": (30, 1)}


def _of(noun: str, field: str) -> Sort:
    """Sorts by a field of a record that a record holds, if it holds one."""
    return lambda record: (record.get(noun) or {}).get(field)


def by_field(field: str) -> Sort:
    """Sorts by a field."""
    return lambda record: record.get(field)


def _rank(statuses: tuple[str, ...]) -> Sort:
    """Sorts by the status, in the order in which the statuses follow each other."""
    ranks = {status: rank for rank, status in enumerate(statuses)}
    return lambda record: ranks.get(record.get("status", ""))


def _subscription_rank(subscription: Record) -> Any:
    """Active ones that end with their period come after the others."""
    rank = _rank(SUBSCRIPTION_STATUSES)(subscription)
    ending = subscription.get("status") == "active" and subscription.get("cancel_at_period_end")
    return rank + 0.5 if ending else rank


def _monthly(subscription: Record) -> Any:
    times, by = MONTHLY.get(subscription.get("recurring_interval", ""), (1, 1))
    return (subscription.get("amount") or 0) * times // by


_SOLD: Final = {"product": _of("product", "name"), "customer": _of("customer", "email")}
_ORDERS: Final = {
    **_SOLD,
    "amount": by_field("net_amount"),
    "discount": _of("discount", "name"),
    "status": _rank(ORDER_STATUSES),
    "subscription": by_field("subscription_id"),
}
_SUBSCRIPTIONS: Final = {
    **_SOLD,
    "amount": _monthly,
    "discount": _of("discount", "name"),
    "status": _subscription_rank,
}
_METERS: Final = {"customer_name": _of("customer", "name"), "meter_name": _of("meter", "name")}

#: By the ids of the operations and the names of the sort keys.
SORTS: Final[Mapping[str, Mapping[str, Sort]]] = {
    "benefits:list": {"user_order": by_field("created_at")},
    "customer_meters:list": _METERS,
    "customer_portal:customer_meters:list": _METERS,
    "customer_portal:orders:list": _ORDERS,
    "customer_portal:subscriptions:list": _SUBSCRIPTIONS,
    "orders:list": _ORDERS,
    "subscriptions:list": _SUBSCRIPTIONS,
}
