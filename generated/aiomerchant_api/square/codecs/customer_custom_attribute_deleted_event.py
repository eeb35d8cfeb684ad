"""The codec of CustomerCustomAttributeDeletedEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.customer_custom_attribute_deleted_event import CustomerCustomAttributeDeletedEvent

decode_custom_attribute_event_data: Decode = decode_later(
    __name__, "custom_attribute_event_data", globals(), "decode_custom_attribute_event_data"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerCustomAttributeDeletedEvent")
    get = data.get
    self: Any = new(CustomerCustomAttributeDeletedEvent)
    self.merchant_id = v = get("merchant_id")
    if v.__class__ is not str and (v is not None):
        self.merchant_id = mismatch(v, at, "merchant_id", "string")
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.event_id = v = get("event_id")
    if v.__class__ is not str and (v is not None):
        self.event_id = mismatch(v, at, "event_id", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.data = v = get("data")
    if v is not None:
        self.data = decode_custom_attribute_event_data(v, (at, "data"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "merchant_id": ("merchant_id", False, plain),
    "type": ("type", False, plain),
    "event_id": ("event_id", False, plain),
    "created_at": ("created_at", False, plain),
    "data": ("data", False, encode_later(__name__, "custom_attribute_event_data")),
}

encode = object_encoder(CustomerCustomAttributeDeletedEvent, _FIELDS)
