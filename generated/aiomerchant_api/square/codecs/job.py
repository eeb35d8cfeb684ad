"""The codec of Job.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, refuse_float
from ..models.job import Job


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Job")
    get = data.get
    self: Any = new(Job)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.title = v = get("title")
    if v.__class__ is not str and (v is not None):
        self.title = mismatch(v, at, "title", "string")
    self.is_tip_eligible = v = get("is_tip_eligible")
    if v.__class__ is not bool and (v is not None):
        self.is_tip_eligible = mismatch(v, at, "is_tip_eligible", "boolean")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.version = v = get("version")
    if v.__class__ is not int and (v is not None or "version" in data):
        self.version = mismatch(v, at, "version", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "title": ("title", False, plain),
    "is_tip_eligible": ("is_tip_eligible", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "version": ("version", False, refuse_float),
}

encode = object_encoder(Job, _FIELDS)
