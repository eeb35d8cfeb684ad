"""The codec of CountAggregation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, constant, mismatch, new, object_encoder, plain

from ..models.count_aggregation import CountAggregation

_decode_func = constant("count")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CountAggregation")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_func = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_func = _values(known)
    self: Any = new(CountAggregation)
    self.func = None if v_func is None and "func" not in data else _decode_func(v_func, at, "func")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "func": ("func", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CountAggregation, _FIELDS)
