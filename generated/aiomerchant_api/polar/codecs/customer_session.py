"""The codec of CustomerSession.

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
    unique_id,
)
from ..models.customer_session import CustomerSession

decode_customer: Decode = decode_later(__name__, "customer", globals(), "decode_customer")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSession")
    get = data.get
    self: Any = new(CustomerSession)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.token = v = get("token")
    if v.__class__ is not str:
        self.token = mismatch(v, at, "token", "string")
    self.expires_at = instant(get("expires_at"), at, "expires_at")
    self.return_url = v = get("return_url")
    if v.__class__ is not str and (v is not None or "return_url" not in data):
        self.return_url = mismatch(v, at, "return_url", "string")
    self.customer_portal_url = v = get("customer_portal_url")
    if v.__class__ is not str:
        self.customer_portal_url = mismatch(v, at, "customer_portal_url", "string")
    self.customer_id = unique_id(get("customer_id"), at, "customer_id")
    self.customer = decode_customer(get("customer"), (at, "customer"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "token": ("token", False, plain),
    "expires_at": ("expires_at", False, plain),
    "return_url": ("return_url", True, plain),
    "customer_portal_url": ("customer_portal_url", False, plain),
    "customer_id": ("customer_id", False, plain),
    "customer": ("customer", False, encode_later(__name__, "customer")),
}

encode = object_encoder(CustomerSession, _FIELDS)
