"""The codec of OrderCreated.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, refuse_float
from ..models.order_created import OrderCreated


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderCreated")
    get = data.get
    self: Any = new(OrderCreated)
    self.order_id = v = get("order_id")
    if v.__class__ is not str and (v is not None):
        self.order_id = mismatch(v, at, "order_id", "string")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.state = v = get("state")
    if v.__class__ is not str and (v is not None):
        self.state = mismatch(v, at, "state", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_id": ("order_id", False, plain),
    "version": ("version", False, refuse_float),
    "location_id": ("location_id", False, plain),
    "state": ("state", False, plain),
    "created_at": ("created_at", False, plain),
}

encode = object_encoder(OrderCreated, _FIELDS)
