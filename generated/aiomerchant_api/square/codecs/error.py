"""The codec of Error.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.error import Error


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Error")
    get = data.get
    self: Any = new(Error)
    self.category = v = get("category")
    if v.__class__ is not str:
        self.category = mismatch(v, at, "category", "string")
    self.code = v = get("code")
    if v.__class__ is not str:
        self.code = mismatch(v, at, "code", "string")
    self.detail = v = get("detail")
    if v.__class__ is not str and (v is not None or "detail" in data):
        self.detail = mismatch(v, at, "detail", "string")
    self.field = v = get("field")
    if v.__class__ is not str and (v is not None or "field" in data):
        self.field = mismatch(v, at, "field", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "category": ("category", False, plain),
    "code": ("code", False, plain),
    "detail": ("detail", False, plain),
    "field": ("field", False, plain),
}

encode = object_encoder(Error, _FIELDS)
