"""The codec of CollectedData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.collected_data import CollectedData


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CollectedData")
    get = data.get
    self: Any = new(CollectedData)
    self.input_text = v = get("input_text")
    if v.__class__ is not str and (v is not None or "input_text" in data):
        self.input_text = mismatch(v, at, "input_text", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "input_text": ("input_text", False, plain),
}

encode = object_encoder(CollectedData, _FIELDS)
