"""The codec of OrderFinalize.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, unique_id
from ..models.order_finalize import OrderFinalize


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderFinalize")
    get = data.get
    self: Any = new(OrderFinalize)
    self.payment_method_id = v = get("payment_method_id")
    if v is not None:
        self.payment_method_id = unique_id(v, at, "payment_method_id")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payment_method_id": ("payment_method_id", False, plain),
}

encode = object_encoder(OrderFinalize, _FIELDS)
