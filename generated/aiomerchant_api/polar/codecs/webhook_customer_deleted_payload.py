"""The codec of WebhookCustomerDeletedPayload.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    constant,
    decode_later,
    encode_later,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.webhook_customer_deleted_payload import WebhookCustomerDeletedPayload

_type = constant("customer.deleted")
decode_customer: Decode = decode_later(__name__, "customer", globals(), "decode_customer")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WebhookCustomerDeletedPayload")
    get = data.get
    self: Any = new(WebhookCustomerDeletedPayload)
    self.type = _type(get("type"), at, "type")
    self.timestamp = instant(get("timestamp"), at, "timestamp")
    self.data = decode_customer(get("data"), (at, "data"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "timestamp": ("timestamp", False, plain),
    "data": ("data", False, encode_later(__name__, "customer")),
}

encode = object_encoder(WebhookCustomerDeletedPayload, _FIELDS)
