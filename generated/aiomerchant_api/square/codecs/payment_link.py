"""The codec of PaymentLink.

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
    refuse_float,
)
from ..models.payment_link import PaymentLink

decode_checkout_options: Decode = decode_later(
    __name__, "checkout_options", globals(), "decode_checkout_options"
)
decode_pre_populated_data: Decode = decode_later(
    __name__, "pre_populated_data", globals(), "decode_pre_populated_data"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PaymentLink")
    get = data.get
    self: Any = new(PaymentLink)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.version = v = get("version")
    if v.__class__ is not int:
        self.version = mismatch(v, at, "version", "integer")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None):
        self.description = mismatch(v, at, "description", "string")
    self.order_id = v = get("order_id")
    if v.__class__ is not str and (v is not None or "order_id" in data):
        self.order_id = mismatch(v, at, "order_id", "string")
    self.checkout_options = v = get("checkout_options")
    if v is not None:
        self.checkout_options = decode_checkout_options(v, (at, "checkout_options"))
    self.pre_populated_data = v = get("pre_populated_data")
    if v is not None:
        self.pre_populated_data = decode_pre_populated_data(v, (at, "pre_populated_data"))
    self.url = v = get("url")
    if v.__class__ is not str and (v is not None or "url" in data):
        self.url = mismatch(v, at, "url", "string")
    self.long_url = v = get("long_url")
    if v.__class__ is not str and (v is not None or "long_url" in data):
        self.long_url = mismatch(v, at, "long_url", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.payment_note = v = get("payment_note")
    if v.__class__ is not str and (v is not None):
        self.payment_note = mismatch(v, at, "payment_note", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "version": ("version", False, refuse_float),
    "description": ("description", False, plain),
    "order_id": ("order_id", False, plain),
    "checkout_options": ("checkout_options", False, encode_later(__name__, "checkout_options")),
    "pre_populated_data": ("pre_populated_data", False, encode_later(__name__, "pre_populated_data")),
    "url": ("url", False, plain),
    "long_url": ("long_url", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "payment_note": ("payment_note", False, plain),
}

encode = object_encoder(PaymentLink, _FIELDS)
