"""The codec of BreakType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, refuse_float
from ..models.break_type import BreakType


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BreakType")
    get = data.get
    self: Any = new(BreakType)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str:
        self.location_id = mismatch(v, at, "location_id", "string")
    self.break_name = v = get("break_name")
    if v.__class__ is not str:
        self.break_name = mismatch(v, at, "break_name", "string")
    self.expected_duration = v = get("expected_duration")
    if v.__class__ is not str:
        self.expected_duration = mismatch(v, at, "expected_duration", "string")
    self.is_paid = v = get("is_paid")
    if v.__class__ is not bool:
        self.is_paid = mismatch(v, at, "is_paid", "boolean")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
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
    "location_id": ("location_id", False, plain),
    "break_name": ("break_name", False, plain),
    "expected_duration": ("expected_duration", False, plain),
    "is_paid": ("is_paid", False, plain),
    "version": ("version", False, refuse_float),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
}

encode = object_encoder(BreakType, _FIELDS)
