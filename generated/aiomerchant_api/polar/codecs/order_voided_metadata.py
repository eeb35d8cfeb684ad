"""The codec of OrderVoidedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.order_voided_metadata import OrderVoidedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderVoidedMetadata")
    get = data.get
    self: Any = new(OrderVoidedMetadata)
    self.order_id = v = get("order_id")
    if v.__class__ is not str:
        self.order_id = mismatch(v, at, "order_id", "string")
    self.amount = v = get("amount")
    if v.__class__ is not int:
        self.amount = mismatch(v, at, "amount", "integer")
    self.currency = v = get("currency")
    if v.__class__ is not str:
        self.currency = mismatch(v, at, "currency", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_id": ("order_id", False, plain),
    "amount": ("amount", False, refuse_float),
    "currency": ("currency", False, plain),
}

encode = object_encoder(OrderVoidedMetadata, _FIELDS)
