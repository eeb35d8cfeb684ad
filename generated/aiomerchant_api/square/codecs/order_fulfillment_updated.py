"""The codec of OrderFulfillmentUpdated.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.order_fulfillment_updated import OrderFulfillmentUpdated

decode_order_fulfillment_updated_update: Decode = decode_later(
    __name__, "order_fulfillment_updated_update", globals(), "decode_order_fulfillment_updated_update"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderFulfillmentUpdated")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        v_order_id, v_version, v_location_id, v_state, v_created_at, v_updated_at, v_fulfillment_update = (
            _values(known)
        )
    except KeyError:
        known = _NOTHING | data
        v_order_id, v_version, v_location_id, v_state, v_created_at, v_updated_at, v_fulfillment_update = (
            _values(known)
        )
    self: Any = new(OrderFulfillmentUpdated)
    self.order_id = v_order_id
    if v_order_id.__class__ is not str and v_order_id is not None:
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.state = v_state
    if v_state.__class__ is not str and v_state is not None:
        self.state = mismatch(v_state, at, "state", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    if v_fulfillment_update.__class__ is list:
        here = (at, "fulfillment_update[]")
        self.fulfillment_update = [
            decode_order_fulfillment_updated_update(item, here) for item in v_fulfillment_update
        ]
    elif v_fulfillment_update is None:
        self.fulfillment_update = None
    else:
        self.fulfillment_update = mismatch(v_fulfillment_update, at, "fulfillment_update", "array")
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_id": ("order_id", False, refuse_float),
    "version": ("version", False, whole),
    "location_id": ("location_id", False, refuse_float),
    "state": ("state", False, plain),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "fulfillment_update": (
        "fulfillment_update",
        False,
        encode_list_of(encode_later(__name__, "order_fulfillment_updated_update")),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderFulfillmentUpdated, _FIELDS)
