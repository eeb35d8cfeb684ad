"""The codec of CountAggregation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, constant, mismatch, new, object_encoder, plain
from ..models.count_aggregation import CountAggregation

_func = constant("count")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CountAggregation")
    get = data.get
    self: Any = new(CountAggregation)
    self.func = v = get("func")
    if v is not None or "func" in data:
        self.func = _func(v, at, "func")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "func": ("func", False, plain),
}

encode = object_encoder(CountAggregation, _FIELDS)
