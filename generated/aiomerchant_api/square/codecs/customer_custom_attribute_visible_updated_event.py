"""The codec of CustomerCustomAttributeVisibleUpdatedEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    constant,
    decode_later,
    encode_later,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.customer_custom_attribute_visible_updated_event import (
    CustomerCustomAttributeVisibleUpdatedEvent,
)

_decode_type = constant("customer.custom_attribute.visible.updated")
decode_custom_attribute_event_data: Decode = decode_later(
    __name__, "custom_attribute_event_data", globals(), "decode_custom_attribute_event_data"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerCustomAttributeVisibleUpdatedEvent")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_merchant_id, v_type, v_event_id, v_created_at, v_data = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_merchant_id, v_type, v_event_id, v_created_at, v_data = _values(known)
    self: Any = new(CustomerCustomAttributeVisibleUpdatedEvent)
    self.delivery_id = None
    self.merchant_id = v_merchant_id
    if v_merchant_id.__class__ is not str and v_merchant_id is not None:
        self.merchant_id = mismatch(v_merchant_id, at, "merchant_id", "string")
    self.type = None if v_type is None else _decode_type(v_type, at, "type")
    self.event_id = v_event_id
    if v_event_id.__class__ is not str and v_event_id is not None:
        self.event_id = mismatch(v_event_id, at, "event_id", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.data = None if v_data is None else decode_custom_attribute_event_data(v_data, (at, "data"))
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "merchant_id": ("merchant_id", False, refuse_float),
    "type": ("type", False, plain),
    "event_id": ("event_id", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "data": ("data", False, encode_later(__name__, "custom_attribute_event_data")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerCustomAttributeVisibleUpdatedEvent, _FIELDS)
