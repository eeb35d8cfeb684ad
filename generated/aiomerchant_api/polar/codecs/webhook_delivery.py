"""The codec of WebhookDelivery.

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
    unique_id,
)
from ..models.webhook_delivery import WebhookDelivery

decode_webhook_event: Decode = decode_later(__name__, "webhook_event", globals(), "decode_webhook_event")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WebhookDelivery")
    get = data.get
    self: Any = new(WebhookDelivery)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.succeeded = v = get("succeeded")
    if v.__class__ is not bool:
        self.succeeded = mismatch(v, at, "succeeded", "boolean")
    self.http_code = v = get("http_code")
    if v.__class__ is not int and (v is not None or "http_code" not in data):
        self.http_code = mismatch(v, at, "http_code", "integer")
    self.response = v = get("response")
    if v.__class__ is not str and (v is not None or "response" not in data):
        self.response = mismatch(v, at, "response", "string")
    self.webhook_event = decode_webhook_event(get("webhook_event"), (at, "webhook_event"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "succeeded": ("succeeded", False, plain),
    "http_code": ("http_code", True, refuse_float),
    "response": ("response", True, plain),
    "webhook_event": ("webhook_event", False, encode_later(__name__, "webhook_event")),
}

encode = object_encoder(WebhookDelivery, _FIELDS)
