"""The codec of FloatNumberRange.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.float_number_range import FloatNumberRange


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FloatNumberRange")
    get = data.get
    self: Any = new(FloatNumberRange)
    self.start_at = v = get("start_at")
    if v.__class__ is not str and (v is not None):
        self.start_at = mismatch(v, at, "start_at", "string")
    self.end_at = v = get("end_at")
    if v.__class__ is not str and (v is not None):
        self.end_at = mismatch(v, at, "end_at", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "start_at": ("start_at", False, plain),
    "end_at": ("end_at", False, plain),
}

encode = object_encoder(FloatNumberRange, _FIELDS)
