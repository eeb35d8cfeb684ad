"""The codec of WebhookEndpoint.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, list_of, mismatch, new, object_encoder, plain, string, unique_id
from ..models.webhook_endpoint import WebhookEndpoint

_events = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WebhookEndpoint")
    get = data.get
    self: Any = new(WebhookEndpoint)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.url = v = get("url")
    if v.__class__ is not str:
        self.url = mismatch(v, at, "url", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.format = v = get("format")
    if v.__class__ is not str:
        self.format = mismatch(v, at, "format", "string")
    self.secret = v = get("secret")
    if v.__class__ is not str:
        self.secret = mismatch(v, at, "secret", "string")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self.events = _events(get("events"), at, "events")
    self.enabled = v = get("enabled")
    if v.__class__ is not bool:
        self.enabled = mismatch(v, at, "enabled", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "url": ("url", False, plain),
    "name": ("name", False, plain),
    "format": ("format", False, plain),
    "secret": ("secret", False, plain),
    "organization_id": ("organization_id", False, plain),
    "events": ("events", False, plain),
    "enabled": ("enabled", False, plain),
}

encode = object_encoder(WebhookEndpoint, _FIELDS)
