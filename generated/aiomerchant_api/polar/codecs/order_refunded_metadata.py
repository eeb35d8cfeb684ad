"""The codec of OrderRefundedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.order_refunded_metadata import OrderRefundedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderRefundedMetadata")
    get = data.get
    self: Any = new(OrderRefundedMetadata)
    self.order_id = v = get("order_id")
    if v.__class__ is not str:
        self.order_id = mismatch(v, at, "order_id", "string")
    self.refunded_amount = v = get("refunded_amount")
    if v.__class__ is not int:
        self.refunded_amount = mismatch(v, at, "refunded_amount", "integer")
    self.currency = v = get("currency")
    if v.__class__ is not str:
        self.currency = mismatch(v, at, "currency", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_id": ("order_id", False, plain),
    "refunded_amount": ("refunded_amount", False, refuse_float),
    "currency": ("currency", False, plain),
}

encode = object_encoder(OrderRefundedMetadata, _FIELDS)
