"""The codec of Merchant.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.merchant import Merchant


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Merchant")
    get = data.get
    self: Any = new(Merchant)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.business_name = v = get("business_name")
    if v.__class__ is not str and (v is not None):
        self.business_name = mismatch(v, at, "business_name", "string")
    self.country = v = get("country")
    if v.__class__ is not str:
        self.country = mismatch(v, at, "country", "string")
    self.language_code = v = get("language_code")
    if v.__class__ is not str and (v is not None):
        self.language_code = mismatch(v, at, "language_code", "string")
    self.currency = v = get("currency")
    if v.__class__ is not str and (v is not None):
        self.currency = mismatch(v, at, "currency", "string")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self.main_location_id = v = get("main_location_id")
    if v.__class__ is not str and (v is not None):
        self.main_location_id = mismatch(v, at, "main_location_id", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "business_name": ("business_name", False, plain),
    "country": ("country", False, plain),
    "language_code": ("language_code", False, plain),
    "currency": ("currency", False, plain),
    "status": ("status", False, plain),
    "main_location_id": ("main_location_id", False, plain),
    "created_at": ("created_at", False, plain),
}

encode = object_encoder(Merchant, _FIELDS)
