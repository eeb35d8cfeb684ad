"""The codec of WebhookEndpointUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.webhook_endpoint_update import WebhookEndpointUpdate

_decode_events = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WebhookEndpointUpdate")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_url, v_name, v_format, v_events, v_enabled = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_url, v_name, v_format, v_events, v_enabled = _values(known)
    self: Any = new(WebhookEndpointUpdate)
    self.url = v_url
    if v_url.__class__ is not str and v_url is not None:
        self.url = mismatch(v_url, at, "url", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.format = v_format
    if v_format.__class__ is not str and v_format is not None:
        self.format = mismatch(v_format, at, "format", "string")
    self.events = None if v_events is None else _decode_events(v_events, at, "events")
    self.enabled = v_enabled
    if v_enabled.__class__ is not bool and v_enabled is not None:
        self.enabled = mismatch(v_enabled, at, "enabled", "boolean")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "url": ("url", False, refuse_float),
    "name": ("name", False, refuse_float),
    "format": ("format", False, plain),
    "events": ("events", False, plain),
    "enabled": ("enabled", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(WebhookEndpointUpdate, _FIELDS)
