"""The codec of WebhookEndpointCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string, unique_id
from ..models.webhook_endpoint_create import WebhookEndpointCreate

_events = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WebhookEndpointCreate")
    get = data.get
    self: Any = new(WebhookEndpointCreate)
    self.url = v = get("url")
    if v.__class__ is not str:
        self.url = mismatch(v, at, "url", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self.format = v = get("format")
    if v.__class__ is not str:
        self.format = mismatch(v, at, "format", "string")
    self.events = _events(get("events"), at, "events")
    self.organization_id = v = get("organization_id")
    if v is not None:
        self.organization_id = unique_id(v, at, "organization_id")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "url": ("url", False, plain),
    "name": ("name", False, plain),
    "format": ("format", False, plain),
    "events": ("events", False, plain),
    "organization_id": ("organization_id", False, plain),
}

encode = object_encoder(WebhookEndpointCreate, _FIELDS)
