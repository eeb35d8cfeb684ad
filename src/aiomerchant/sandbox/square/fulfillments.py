"""The times at which the fulfillments of an order come to their states.

https://developer.squareup.com/docs/orders-api/fulfillments
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from aiomerchant.sandbox.state import Record

__all__ = ["add_times", "without_times"]

#: The field with the time at which a fulfillment came to a state, by its details and the state. Of a pickup
#: that fails Square does not say whether it was rejected or expired.
TIMES: Final[Mapping[str, Mapping[str, str]]] = {
    "pickup_details": {
        "PROPOSED": "placed_at",
        "RESERVED": "accepted_at",
        "PREPARED": "ready_at",
        "COMPLETED": "picked_up_at",
        "CANCELED": "canceled_at",
    },
    "shipment_details": {
        "PROPOSED": "placed_at",
        "RESERVED": "in_progress_at",
        "PREPARED": "packaged_at",
        "COMPLETED": "shipped_at",
        "CANCELED": "canceled_at",
        "FAILED": "failed_at",
    },
    "delivery_details": {
        "PROPOSED": "placed_at",
        "RESERVED": "in_progress_at",
        "PREPARED": "ready_at",
        "COMPLETED": "completed_at",
        "CANCELED": "canceled_at",
        "FAILED": "rejected_at",
    },
    "in_store_details": {
        "PROPOSED": "placed_at",
        "RESERVED": "in_progress_at",
        "PREPARED": "prepared_at",
        "COMPLETED": "completed_at",
        "CANCELED": "canceled_at",
    },
}


def add_times(order: Record, now: str) -> None:
    """Set the times of the fulfillments of an order that came to their states now."""
    for fulfillment in order.get("fulfillments") or ():
        name = f"{(fulfillment.get('type') or '').lower()}_details"
        times = TIMES.get(name, {})
        come = [times[state] for state in ("PROPOSED", fulfillment.get("state")) if state in times]
        if come:
            fulfillment[name] = {**dict.fromkeys(come, now), **(fulfillment.get(name) or {})}


def without_times(order: Mapping[str, Any]) -> Record:
    """The order of a request without the times of fulfillments, which requests do not set."""
    fulfillments = order.get("fulfillments")
    return {**order, "fulfillments": [_untimed(one) for one in fulfillments]} if fulfillments else {**order}


def _untimed(fulfillment: Mapping[str, Any]) -> Record:
    copy = {**fulfillment}
    for name, times in TIMES.items():
        if copy.get(name):
            copy[name] = {field: at for field, at in copy[name].items() if field not in times.values()}
    return copy
