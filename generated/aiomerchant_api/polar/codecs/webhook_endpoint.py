"""The codec of WebhookEndpoint.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    instant,
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    unique_id,
)

from ..models.webhook_endpoint import WebhookEndpoint

_decode_events = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WebhookEndpoint")
    known = data if len(data) == 10 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_url,
            v_name,
            v_format,
            v_secret,
            v_organization_id,
            v_events,
            v_enabled,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_url,
            v_name,
            v_format,
            v_secret,
            v_organization_id,
            v_events,
            v_enabled,
        ) = _values(known)
    self: Any = new(WebhookEndpoint)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.url = v_url
    if v_url.__class__ is not str:
        self.url = mismatch(v_url, at, "url", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.format = v_format
    if v_format.__class__ is not str:
        self.format = mismatch(v_format, at, "format", "string")
    self.secret = v_secret
    if v_secret.__class__ is not str:
        self.secret = mismatch(v_secret, at, "secret", "string")
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    self.events = _decode_events(v_events, at, "events")
    self.enabled = v_enabled
    if v_enabled.__class__ is not bool:
        self.enabled = mismatch(v_enabled, at, "enabled", "boolean")
    self._extra = None if len(known) == 10 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "url": ("url", False, refuse_float),
    "name": ("name", False, refuse_float),
    "format": ("format", False, plain),
    "secret": ("secret", False, refuse_float),
    "organization_id": ("organization_id", False, plain),
    "events": ("events", False, plain),
    "enabled": ("enabled", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(WebhookEndpoint, _FIELDS)
