"""The codec of SourceApplication.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.source_application import SourceApplication


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SourceApplication")
    get = data.get
    self: Any = new(SourceApplication)
    self.product = v = get("product")
    if v.__class__ is not str and (v is not None):
        self.product = mismatch(v, at, "product", "string")
    self.application_id = v = get("application_id")
    if v.__class__ is not str and (v is not None):
        self.application_id = mismatch(v, at, "application_id", "string")
    self.name = v = get("name")
    if v.__class__ is not str and (v is not None):
        self.name = mismatch(v, at, "name", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "product": ("product", False, plain),
    "application_id": ("application_id", False, plain),
    "name": ("name", False, plain),
}

encode = object_encoder(SourceApplication, _FIELDS)
