"""The codec of FilterValue.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.filter_value import FilterValue

_all = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FilterValue")
    get = data.get
    self: Any = new(FilterValue)
    self.all = v = get("all")
    if v is not None:
        self.all = _all(v, at, "all")
    self.any = v = get("any")
    if v is not None:
        self.any = _all(v, at, "any")
    self.none = v = get("none")
    if v is not None:
        self.none = _all(v, at, "none")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "all": ("all", False, plain),
    "any": ("any", False, plain),
    "none": ("none", False, plain),
}

encode = object_encoder(FilterValue, _FIELDS)
