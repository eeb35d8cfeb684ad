"""The codec of Range.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.range_ import Range


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Range")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_min, v_max = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_min, v_max = _values(known)
    self: Any = new(Range)
    self.min = v_min
    if v_min.__class__ is not str and v_min is not None:
        self.min = mismatch(v_min, at, "min", "string")
    self.max = v_max
    if v_max.__class__ is not str and v_max is not None:
        self.max = mismatch(v_max, at, "max", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "min": ("min", False, refuse_float),
    "max": ("max", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Range, _FIELDS)
