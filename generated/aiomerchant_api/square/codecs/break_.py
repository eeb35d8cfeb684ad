"""The codec of Break.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.break_ import Break


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Break")
    get = data.get
    self: Any = new(Break)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.start_at = instant(get("start_at"), at, "start_at")
    self.end_at = v = get("end_at")
    if v is not None:
        self.end_at = instant(v, at, "end_at")
    self.break_type_id = v = get("break_type_id")
    if v.__class__ is not str:
        self.break_type_id = mismatch(v, at, "break_type_id", "string")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.expected_duration = v = get("expected_duration")
    if v.__class__ is not str:
        self.expected_duration = mismatch(v, at, "expected_duration", "string")
    self.is_paid = v = get("is_paid")
    if v.__class__ is not bool:
        self.is_paid = mismatch(v, at, "is_paid", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "start_at": ("start_at", False, plain),
    "end_at": ("end_at", False, plain),
    "break_type_id": ("break_type_id", False, plain),
    "name": ("name", False, plain),
    "expected_duration": ("expected_duration", False, plain),
    "is_paid": ("is_paid", False, plain),
}

encode = object_encoder(Break, _FIELDS)
