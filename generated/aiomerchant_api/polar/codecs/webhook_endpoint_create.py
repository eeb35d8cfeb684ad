"""The codec of WebhookEndpointCreate.

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
    unique_id,
)

from ..models.webhook_endpoint_create import WebhookEndpointCreate

_decode_events = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WebhookEndpointCreate")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_url, v_name, v_format, v_events, v_organization_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_url, v_name, v_format, v_events, v_organization_id = _values(known)
    self: Any = new(WebhookEndpointCreate)
    self.url = v_url
    if v_url.__class__ is not str:
        self.url = mismatch(v_url, at, "url", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.format = v_format
    if v_format.__class__ is not str:
        self.format = mismatch(v_format, at, "format", "string")
    self.events = _decode_events(v_events, at, "events")
    self.organization_id = (
        None if v_organization_id is None else unique_id(v_organization_id, at, "organization_id")
    )
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "url": ("url", False, refuse_float),
    "name": ("name", False, refuse_float),
    "format": ("format", False, plain),
    "events": ("events", False, plain),
    "organization_id": ("organization_id", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(WebhookEndpointCreate, _FIELDS)
