"""The codec of UniqueAggregation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, constant, mismatch, new, object_encoder, plain, refuse_float

from ..models.unique_aggregation import UniqueAggregation

_decode_func = constant("unique")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UniqueAggregation")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_func, v_property = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_func, v_property = _values(known)
    self: Any = new(UniqueAggregation)
    self.func = None if v_func is None and "func" not in data else _decode_func(v_func, at, "func")
    self.property = v_property
    if v_property.__class__ is not str:
        self.property = mismatch(v_property, at, "property", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "func": ("func", False, plain),
    "property": ("property", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UniqueAggregation, _FIELDS)
