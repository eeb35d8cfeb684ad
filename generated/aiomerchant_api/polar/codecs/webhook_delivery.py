"""The codec of WebhookDelivery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
    whole,
)

from ..models.webhook_delivery import WebhookDelivery

decode_webhook_event: Decode = decode_later(__name__, "webhook_event", globals(), "decode_webhook_event")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WebhookDelivery")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        v_created_at, v_modified_at, v_id, v_succeeded, v_http_code, v_response, v_webhook_event = _values(
            known
        )
    except KeyError:
        known = _NOTHING | data
        v_created_at, v_modified_at, v_id, v_succeeded, v_http_code, v_response, v_webhook_event = _values(
            known
        )
    self: Any = new(WebhookDelivery)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.succeeded = v_succeeded
    if v_succeeded.__class__ is not bool:
        self.succeeded = mismatch(v_succeeded, at, "succeeded", "boolean")
    self.http_code = v_http_code
    if v_http_code.__class__ is not int and not (v_http_code is None and "http_code" in data):
        self.http_code = mismatch(v_http_code, at, "http_code", "integer")
    self.response = v_response
    if v_response.__class__ is not str and not (v_response is None and "response" in data):
        self.response = mismatch(v_response, at, "response", "string")
    self.webhook_event = decode_webhook_event(v_webhook_event, (at, "webhook_event"))
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "succeeded": ("succeeded", False, plain),
    "http_code": ("http_code", True, whole),
    "response": ("response", True, refuse_float),
    "webhook_event": ("webhook_event", False, encode_later(__name__, "webhook_event")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(WebhookDelivery, _FIELDS)
