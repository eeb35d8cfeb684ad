"""The codec of CloneOrderRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.clone_order_request import CloneOrderRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CloneOrderRequest")
    get = data.get
    self: Any = new(CloneOrderRequest)
    self.order_id = v = get("order_id")
    if v.__class__ is not str:
        self.order_id = mismatch(v, at, "order_id", "string")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str and (v is not None):
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_id": ("order_id", False, plain),
    "version": ("version", False, refuse_float),
    "idempotency_key": ("idempotency_key", False, plain),
}

encode = object_encoder(CloneOrderRequest, _FIELDS)
