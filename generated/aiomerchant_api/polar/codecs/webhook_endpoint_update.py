"""The codec of WebhookEndpointUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.webhook_endpoint_update import WebhookEndpointUpdate

_events = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WebhookEndpointUpdate")
    get = data.get
    self: Any = new(WebhookEndpointUpdate)
    self.url = v = get("url")
    if v.__class__ is not str and (v is not None):
        self.url = mismatch(v, at, "url", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.format = v = get("format")
    if v.__class__ is not str and (v is not None):
        self.format = mismatch(v, at, "format", "string")
    self.events = v = get("events")
    if v is not None:
        self.events = _events(v, at, "events")
    self.enabled = v = get("enabled")
    if v.__class__ is not bool and (v is not None):
        self.enabled = mismatch(v, at, "enabled", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "url": ("url", False, plain),
    "name": ("name", False, plain),
    "format": ("format", False, plain),
    "events": ("events", False, plain),
    "enabled": ("enabled", False, plain),
}

encode = object_encoder(WebhookEndpointUpdate, _FIELDS)
