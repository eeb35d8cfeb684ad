"""The codec of OrderFulfillmentUpdatedUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.order_fulfillment_updated_update import OrderFulfillmentUpdatedUpdate


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderFulfillmentUpdatedUpdate")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_fulfillment_uid, v_old_state, v_new_state = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_fulfillment_uid, v_old_state, v_new_state = _values(known)
    self: Any = new(OrderFulfillmentUpdatedUpdate)
    self.fulfillment_uid = v_fulfillment_uid
    if v_fulfillment_uid.__class__ is not str and v_fulfillment_uid is not None:
        self.fulfillment_uid = mismatch(v_fulfillment_uid, at, "fulfillment_uid", "string")
    self.old_state = v_old_state
    if v_old_state.__class__ is not str and v_old_state is not None:
        self.old_state = mismatch(v_old_state, at, "old_state", "string")
    self.new_state = v_new_state
    if v_new_state.__class__ is not str and v_new_state is not None:
        self.new_state = mismatch(v_new_state, at, "new_state", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "fulfillment_uid": ("fulfillment_uid", False, refuse_float),
    "old_state": ("old_state", False, plain),
    "new_state": ("new_state", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderFulfillmentUpdatedUpdate, _FIELDS)
