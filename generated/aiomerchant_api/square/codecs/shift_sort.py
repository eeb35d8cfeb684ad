"""The codec of ShiftSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.shift_sort import ShiftSort


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ShiftSort")
    get = data.get
    self: Any = new(ShiftSort)
    self.field = v = get("field")
    if v.__class__ is not str and (v is not None):
        self.field = mismatch(v, at, "field", "string")
    self.order = v = get("order")
    if v.__class__ is not str and (v is not None):
        self.order = mismatch(v, at, "order", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "field": ("field", False, plain),
    "order": ("order", False, plain),
}

encode = object_encoder(ShiftSort, _FIELDS)
