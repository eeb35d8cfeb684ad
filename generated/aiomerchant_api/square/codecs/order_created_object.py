"""The codec of OrderCreatedObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.order_created_object import OrderCreatedObject

decode_order_created: Decode = decode_later(__name__, "order_created", globals(), "decode_order_created")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderCreatedObject")
    get = data.get
    self: Any = new(OrderCreatedObject)
    self.order_created = v = get("order_created")
    if v is not None:
        self.order_created = decode_order_created(v, (at, "order_created"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_created": ("order_created", False, encode_later(__name__, "order_created")),
}

encode = object_encoder(OrderCreatedObject, _FIELDS)
