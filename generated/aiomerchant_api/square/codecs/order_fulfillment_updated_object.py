"""The codec of OrderFulfillmentUpdatedObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.order_fulfillment_updated_object import OrderFulfillmentUpdatedObject

decode_order_fulfillment_updated: Decode = decode_later(
    __name__, "order_fulfillment_updated", globals(), "decode_order_fulfillment_updated"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderFulfillmentUpdatedObject")
    get = data.get
    self: Any = new(OrderFulfillmentUpdatedObject)
    self.order_fulfillment_updated = v = get("order_fulfillment_updated")
    if v is not None:
        self.order_fulfillment_updated = decode_order_fulfillment_updated(
            v, (at, "order_fulfillment_updated")
        )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_fulfillment_updated": (
        "order_fulfillment_updated",
        False,
        encode_later(__name__, "order_fulfillment_updated"),
    ),
}

encode = object_encoder(OrderFulfillmentUpdatedObject, _FIELDS)
