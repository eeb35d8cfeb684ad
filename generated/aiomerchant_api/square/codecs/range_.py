"""The codec of Range.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.range_ import Range


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Range")
    get = data.get
    self: Any = new(Range)
    self.min = v = get("min")
    if v.__class__ is not str and (v is not None):
        self.min = mismatch(v, at, "min", "string")
    self.max = v = get("max")
    if v.__class__ is not str and (v is not None):
        self.max = mismatch(v, at, "max", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "min": ("min", False, plain),
    "max": ("max", False, plain),
}

encode = object_encoder(Range, _FIELDS)
