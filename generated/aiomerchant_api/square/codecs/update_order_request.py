"""The codec of UpdateOrderRequest.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.update_order_request import UpdateOrderRequest

decode_order: Decode = decode_later(__name__, "order", globals(), "decode_order")
_fields_to_clear = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateOrderRequest")
    get = data.get
    self: Any = new(UpdateOrderRequest)
    self.order = v = get("order")
    if v is not None:
        self.order = decode_order(v, (at, "order"))
    self.fields_to_clear = v = get("fields_to_clear")
    if v is not None:
        self.fields_to_clear = _fields_to_clear(v, at, "fields_to_clear")
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str and (v is not None):
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order": ("order", False, encode_later(__name__, "order")),
    "fields_to_clear": ("fields_to_clear", False, plain),
    "idempotency_key": ("idempotency_key", False, plain),
}

encode = object_encoder(UpdateOrderRequest, _FIELDS)
