"""Changes of orders, by sparse orders and fields that are cleared.

https://developer.squareup.com/docs/orders-api/manage-orders/update-orders
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from aiomerchant.sandbox.state import Record

from .order_totals import UIDS
from .sparse import updated

__all__ = ["changed"]


def changed(order: Mapping[str, Any], sparse: Mapping[str, Any], cleared: Iterable[str]) -> Record:
    """A copy of an order with the fields of a sparse one, and without some fields.

    Args:
        order: The order as it is.
        sparse: What is new. A part with a known uid changes that part, and a null removes a field.
        cleared: The fields to clear, as `line_items[uid].note`.

    Raises:
        Refusal: A field to clear is not there.
    """
    merged = updated(order, sparse, cleared)
    for kind, uid in UIDS.items():
        # What was applied goes with what is applied.
        gone = {one["uid"] for one in order.get(kind, ())} - {one.get("uid") for one in merged.get(kind, ())}
        for record in (*merged.get("line_items", ()), *merged.get("service_charges", ())):
            if f"applied_{kind}" in record:
                applied = record[f"applied_{kind}"]
                record[f"applied_{kind}"] = [one for one in applied if one.get(uid) not in gone]
    return merged
