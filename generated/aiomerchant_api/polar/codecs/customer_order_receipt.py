"""The codec of CustomerOrderReceipt.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.customer_order_receipt import CustomerOrderReceipt


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerOrderReceipt")
    get = data.get
    self: Any = new(CustomerOrderReceipt)
    self.url = v = get("url")
    if v.__class__ is not str:
        self.url = mismatch(v, at, "url", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "url": ("url", False, plain),
}

encode = object_encoder(CustomerOrderReceipt, _FIELDS)
