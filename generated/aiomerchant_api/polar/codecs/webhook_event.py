"""The codec of WebhookEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
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

from ..models.webhook_event import WebhookEvent


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WebhookEvent")
    known = data if len(data) == 9 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_last_http_code,
            v_succeeded,
            v_skipped,
            v_payload,
            v_type,
            v_is_archived,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_last_http_code,
            v_succeeded,
            v_skipped,
            v_payload,
            v_type,
            v_is_archived,
        ) = _values(known)
    self: Any = new(WebhookEvent)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.last_http_code = v_last_http_code
    if v_last_http_code.__class__ is not int and v_last_http_code is not None:
        self.last_http_code = mismatch(v_last_http_code, at, "last_http_code", "integer")
    self.succeeded = v_succeeded
    if v_succeeded.__class__ is not bool and v_succeeded is not None:
        self.succeeded = mismatch(v_succeeded, at, "succeeded", "boolean")
    self.skipped = v_skipped
    if v_skipped.__class__ is not bool:
        self.skipped = mismatch(v_skipped, at, "skipped", "boolean")
    self.payload = v_payload
    if v_payload.__class__ is not str and not (v_payload is None and "payload" in data):
        self.payload = mismatch(v_payload, at, "payload", "string")
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.is_archived = v_is_archived
    if v_is_archived.__class__ is not bool:
        self.is_archived = mismatch(v_is_archived, at, "is_archived", "boolean")
    self._extra = None if len(known) == 9 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "last_http_code": ("last_http_code", False, whole),
    "succeeded": ("succeeded", False, plain),
    "skipped": ("skipped", False, plain),
    "payload": ("payload", True, refuse_float),
    "type": ("type", False, plain),
    "is_archived": ("is_archived", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(WebhookEvent, _FIELDS)
