"""The codec of OrderFulfillmentUpdatedUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.order_fulfillment_updated_update import OrderFulfillmentUpdatedUpdate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderFulfillmentUpdatedUpdate")
    get = data.get
    self: Any = new(OrderFulfillmentUpdatedUpdate)
    self.fulfillment_uid = v = get("fulfillment_uid")
    if v.__class__ is not str and (v is not None):
        self.fulfillment_uid = mismatch(v, at, "fulfillment_uid", "string")
    self.old_state = v = get("old_state")
    if v.__class__ is not str and (v is not None):
        self.old_state = mismatch(v, at, "old_state", "string")
    self.new_state = v = get("new_state")
    if v.__class__ is not str and (v is not None):
        self.new_state = mismatch(v, at, "new_state", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "fulfillment_uid": ("fulfillment_uid", False, plain),
    "old_state": ("old_state", False, plain),
    "new_state": ("new_state", False, plain),
}

encode = object_encoder(OrderFulfillmentUpdatedUpdate, _FIELDS)
