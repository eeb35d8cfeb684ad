"""The codec of LoyaltyAccountMapping.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.loyalty_account_mapping import LoyaltyAccountMapping


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyAccountMapping")
    get = data.get
    self: Any = new(LoyaltyAccountMapping)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.phone_number = v = get("phone_number")
    if v.__class__ is not str and (v is not None):
        self.phone_number = mismatch(v, at, "phone_number", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, plain),
    "phone_number": ("phone_number", False, plain),
}

encode = object_encoder(LoyaltyAccountMapping, _FIELDS)
