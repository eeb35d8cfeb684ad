"""The codec of Site.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.site import Site


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Site")
    get = data.get
    self: Any = new(Site)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.site_title = v = get("site_title")
    if v.__class__ is not str and (v is not None):
        self.site_title = mismatch(v, at, "site_title", "string")
    self.domain = v = get("domain")
    if v.__class__ is not str and (v is not None):
        self.domain = mismatch(v, at, "domain", "string")
    self.is_published = v = get("is_published")
    if v.__class__ is not bool and (v is not None):
        self.is_published = mismatch(v, at, "is_published", "boolean")
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
    "site_title": ("site_title", False, plain),
    "domain": ("domain", False, plain),
    "is_published": ("is_published", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
}

encode = object_encoder(Site, _FIELDS)
