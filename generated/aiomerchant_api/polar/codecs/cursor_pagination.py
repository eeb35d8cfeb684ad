"""The codec of CursorPagination.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.cursor_pagination import CursorPagination


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CursorPagination")
    get = data.get
    self: Any = new(CursorPagination)
    self.has_next_page = v = get("has_next_page")
    if v.__class__ is not bool:
        self.has_next_page = mismatch(v, at, "has_next_page", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "has_next_page": ("has_next_page", False, plain),
}

encode = object_encoder(CursorPagination, _FIELDS)
