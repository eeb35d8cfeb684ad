"""The codec of PendingSubscriptionUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, refuse_float, unique_id
from ..models.pending_subscription_update import PendingSubscriptionUpdate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PendingSubscriptionUpdate")
    get = data.get
    self: Any = new(PendingSubscriptionUpdate)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.applies_at = instant(get("applies_at"), at, "applies_at")
    self.product_id = v = get("product_id")
    if v is not None or "product_id" not in data:
        self.product_id = unique_id(v, at, "product_id")
    self.seats = v = get("seats")
    if v.__class__ is not int and (v is not None or "seats" not in data):
        self.seats = mismatch(v, at, "seats", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "applies_at": ("applies_at", False, plain),
    "product_id": ("product_id", True, plain),
    "seats": ("seats", True, refuse_float),
}

encode = object_encoder(PendingSubscriptionUpdate, _FIELDS)
