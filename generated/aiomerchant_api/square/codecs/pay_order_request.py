"""The codec of PayOrderRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, refuse_float, string
from ..models.pay_order_request import PayOrderRequest

_payment_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PayOrderRequest")
    get = data.get
    self: Any = new(PayOrderRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.order_version = v = get("order_version")
    if v.__class__ is not int and (v is not None):
        self.order_version = mismatch(v, at, "order_version", "integer")
    self.payment_ids = v = get("payment_ids")
    if v is not None:
        self.payment_ids = _payment_ids(v, at, "payment_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "order_version": ("order_version", False, refuse_float),
    "payment_ids": ("payment_ids", False, plain),
}

encode = object_encoder(PayOrderRequest, _FIELDS)
