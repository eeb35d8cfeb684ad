"""The codec of SelectOption.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.select_option import SelectOption


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SelectOption")
    get = data.get
    self: Any = new(SelectOption)
    self.reference_id = v = get("reference_id")
    if v.__class__ is not str:
        self.reference_id = mismatch(v, at, "reference_id", "string")
    self.title = v = get("title")
    if v.__class__ is not str:
        self.title = mismatch(v, at, "title", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "reference_id": ("reference_id", False, plain),
    "title": ("title", False, plain),
}

encode = object_encoder(SelectOption, _FIELDS)
