"""The codec of WebhookSubscription.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    instant,
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.webhook_subscription import WebhookSubscription

_decode_event_types = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WebhookSubscription")
    known = data if len(data) == 9 else _NOTHING | data
    try:
        (
            v_id,
            v_name,
            v_enabled,
            v_event_types,
            v_notification_url,
            v_api_version,
            v_signature_key,
            v_created_at,
            v_updated_at,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_name,
            v_enabled,
            v_event_types,
            v_notification_url,
            v_api_version,
            v_signature_key,
            v_created_at,
            v_updated_at,
        ) = _values(known)
    self: Any = new(WebhookSubscription)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.enabled = v_enabled
    if v_enabled.__class__ is not bool and v_enabled is not None:
        self.enabled = mismatch(v_enabled, at, "enabled", "boolean")
    self.event_types = (
        None if v_event_types is None else _decode_event_types(v_event_types, at, "event_types")
    )
    self.notification_url = v_notification_url
    if v_notification_url.__class__ is not str and v_notification_url is not None:
        self.notification_url = mismatch(v_notification_url, at, "notification_url", "string")
    self.api_version = v_api_version
    if v_api_version.__class__ is not str and v_api_version is not None:
        self.api_version = mismatch(v_api_version, at, "api_version", "string")
    self.signature_key = v_signature_key
    if v_signature_key.__class__ is not str and not (v_signature_key is None and "signature_key" not in data):
        self.signature_key = mismatch(v_signature_key, at, "signature_key", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self._extra = None if len(known) == 9 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "name": ("name", False, refuse_float),
    "enabled": ("enabled", False, plain),
    "event_types": ("event_types", False, encode_list_of(refuse_float)),
    "notification_url": ("notification_url", False, refuse_float),
    "api_version": ("api_version", False, refuse_float),
    "signature_key": ("signature_key", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(WebhookSubscription, _FIELDS)
