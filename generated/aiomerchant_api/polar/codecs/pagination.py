"""The codec of Pagination.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, refuse_float
from ..models.pagination import Pagination


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Pagination")
    get = data.get
    self: Any = new(Pagination)
    self.total_count = v = get("total_count")
    if v.__class__ is not int:
        self.total_count = mismatch(v, at, "total_count", "integer")
    self.max_page = v = get("max_page")
    if v.__class__ is not int:
        self.max_page = mismatch(v, at, "max_page", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "total_count": ("total_count", False, refuse_float),
    "max_page": ("max_page", False, refuse_float),
}

encode = object_encoder(Pagination, _FIELDS)
