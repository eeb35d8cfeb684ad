"""The codec of WebhookSubscription.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, list_of, mismatch, new, object_encoder, plain, string
from ..models.webhook_subscription import WebhookSubscription

_event_types = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WebhookSubscription")
    get = data.get
    self: Any = new(WebhookSubscription)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.enabled = v = get("enabled")
    if v.__class__ is not bool and (v is not None):
        self.enabled = mismatch(v, at, "enabled", "boolean")
    self.event_types = v = get("event_types")
    if v is not None:
        self.event_types = _event_types(v, at, "event_types")
    self.notification_url = v = get("notification_url")
    if v.__class__ is not str and (v is not None):
        self.notification_url = mismatch(v, at, "notification_url", "string")
    self.api_version = v = get("api_version")
    if v.__class__ is not str and (v is not None):
        self.api_version = mismatch(v, at, "api_version", "string")
    self.signature_key = v = get("signature_key")
    if v.__class__ is not str and (v is not None or "signature_key" in data):
        self.signature_key = mismatch(v, at, "signature_key", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "name": ("name", False, plain),
    "enabled": ("enabled", False, plain),
    "event_types": ("event_types", False, plain),
    "notification_url": ("notification_url", False, plain),
    "api_version": ("api_version", False, plain),
    "signature_key": ("signature_key", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
}

encode = object_encoder(WebhookSubscription, _FIELDS)
