"""The codec of UniqueAggregation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, constant, mismatch, new, object_encoder, plain
from ..models.unique_aggregation import UniqueAggregation

_func = constant("unique")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UniqueAggregation")
    get = data.get
    self: Any = new(UniqueAggregation)
    self.func = v = get("func")
    if v is not None or "func" in data:
        self.func = _func(v, at, "func")
    self.property = v = get("property")
    if v.__class__ is not str:
        self.property = mismatch(v, at, "property", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "func": ("func", False, plain),
    "property": ("property", False, plain),
}

encode = object_encoder(UniqueAggregation, _FIELDS)
