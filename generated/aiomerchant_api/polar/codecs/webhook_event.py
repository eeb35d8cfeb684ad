"""The codec of WebhookEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, refuse_float, unique_id
from ..models.webhook_event import WebhookEvent


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WebhookEvent")
    get = data.get
    self: Any = new(WebhookEvent)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.last_http_code = v = get("last_http_code")
    if v.__class__ is not int and (v is not None):
        self.last_http_code = mismatch(v, at, "last_http_code", "integer")
    self.succeeded = v = get("succeeded")
    if v.__class__ is not bool and (v is not None):
        self.succeeded = mismatch(v, at, "succeeded", "boolean")
    self.skipped = v = get("skipped")
    if v.__class__ is not bool:
        self.skipped = mismatch(v, at, "skipped", "boolean")
    self.payload = v = get("payload")
    if v.__class__ is not str and (v is not None or "payload" not in data):
        self.payload = mismatch(v, at, "payload", "string")
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.is_archived = v = get("is_archived")
    if v.__class__ is not bool:
        self.is_archived = mismatch(v, at, "is_archived", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "last_http_code": ("last_http_code", False, refuse_float),
    "succeeded": ("succeeded", False, plain),
    "skipped": ("skipped", False, plain),
    "payload": ("payload", True, plain),
    "type": ("type", False, plain),
    "is_archived": ("is_archived", False, plain),
}

encode = object_encoder(WebhookEvent, _FIELDS)
