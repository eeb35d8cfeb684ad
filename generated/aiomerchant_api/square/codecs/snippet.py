"""The codec of Snippet.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.snippet import Snippet


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Snippet")
    get = data.get
    self: Any = new(Snippet)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.site_id = v = get("site_id")
    if v.__class__ is not str and (v is not None or "site_id" in data):
        self.site_id = mismatch(v, at, "site_id", "string")
    self.content = v = get("content")
    if v.__class__ is not str:
        self.content = mismatch(v, at, "content", "string")
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
    "site_id": ("site_id", False, plain),
    "content": ("content", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
}

encode = object_encoder(Snippet, _FIELDS)
