"""The codec of CustomerOrderPaymentStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_order_payment_status import CustomerOrderPaymentStatus


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerOrderPaymentStatus")
    get = data.get
    self: Any = new(CustomerOrderPaymentStatus)
    self.status = v = get("status")
    if v.__class__ is not str:
        self.status = mismatch(v, at, "status", "string")
    self.error = v = get("error")
    if v.__class__ is not str and (v is not None):
        self.error = mismatch(v, at, "error", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "status": ("status", False, plain),
    "error": ("error", False, plain),
}

encode = object_encoder(CustomerOrderPaymentStatus, _FIELDS)
