"""The codec of PropertyAggregation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.property_aggregation import PropertyAggregation


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PropertyAggregation")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_func, v_property = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_func, v_property = _values(known)
    self: Any = new(PropertyAggregation)
    self.func = v_func
    if v_func.__class__ is not str:
        self.func = mismatch(v_func, at, "func", "string")
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

encode = object_encoder(PropertyAggregation, _FIELDS)
