"""The codec of V1UpdateOrderRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.v1_update_order_request import V1UpdateOrderRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "V1UpdateOrderRequest")
    get = data.get
    self: Any = new(V1UpdateOrderRequest)
    self.action = v = get("action")
    if v.__class__ is not str:
        self.action = mismatch(v, at, "action", "string")
    self.shipped_tracking_number = v = get("shipped_tracking_number")
    if v.__class__ is not str and (v is not None):
        self.shipped_tracking_number = mismatch(v, at, "shipped_tracking_number", "string")
    self.completed_note = v = get("completed_note")
    if v.__class__ is not str and (v is not None):
        self.completed_note = mismatch(v, at, "completed_note", "string")
    self.refunded_note = v = get("refunded_note")
    if v.__class__ is not str and (v is not None):
        self.refunded_note = mismatch(v, at, "refunded_note", "string")
    self.canceled_note = v = get("canceled_note")
    if v.__class__ is not str and (v is not None):
        self.canceled_note = mismatch(v, at, "canceled_note", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "action": ("action", False, plain),
    "shipped_tracking_number": ("shipped_tracking_number", False, plain),
    "completed_note": ("completed_note", False, plain),
    "refunded_note": ("refunded_note", False, plain),
    "canceled_note": ("canceled_note", False, plain),
}

encode = object_encoder(V1UpdateOrderRequest, _FIELDS)
