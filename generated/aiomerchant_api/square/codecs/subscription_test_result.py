"""The codec of SubscriptionTestResult.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, refuse_float
from ..models.subscription_test_result import SubscriptionTestResult


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionTestResult")
    get = data.get
    self: Any = new(SubscriptionTestResult)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.status_code = v = get("status_code")
    if v.__class__ is not int and (v is not None):
        self.status_code = mismatch(v, at, "status_code", "integer")
    self.payload = v = get("payload")
    if v.__class__ is not str and (v is not None):
        self.payload = mismatch(v, at, "payload", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "status_code": ("status_code", False, refuse_float),
    "payload": ("payload", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
}

encode = object_encoder(SubscriptionTestResult, _FIELDS)
