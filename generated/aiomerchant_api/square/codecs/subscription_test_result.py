"""The codec of SubscriptionTestResult.

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
    refuse_float,
    whole,
)

from ..models.subscription_test_result import SubscriptionTestResult


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionTestResult")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_id, v_status_code, v_payload, v_created_at, v_updated_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_status_code, v_payload, v_created_at, v_updated_at = _values(known)
    self: Any = new(SubscriptionTestResult)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.status_code = v_status_code
    if v_status_code.__class__ is not int and v_status_code is not None:
        self.status_code = mismatch(v_status_code, at, "status_code", "integer")
    self.payload = v_payload
    if v_payload.__class__ is not str and v_payload is not None:
        self.payload = mismatch(v_payload, at, "payload", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "status_code": ("status_code", False, whole),
    "payload": ("payload", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionTestResult, _FIELDS)
