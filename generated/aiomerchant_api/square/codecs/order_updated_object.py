"""The codec of OrderUpdatedObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.order_updated_object import OrderUpdatedObject

decode_order_updated: Decode = decode_later(__name__, "order_updated", globals(), "decode_order_updated")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderUpdatedObject")
    get = data.get
    self: Any = new(OrderUpdatedObject)
    self.order_updated = v = get("order_updated")
    if v is not None:
        self.order_updated = decode_order_updated(v, (at, "order_updated"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_updated": ("order_updated", False, encode_later(__name__, "order_updated")),
}

encode = object_encoder(OrderUpdatedObject, _FIELDS)
