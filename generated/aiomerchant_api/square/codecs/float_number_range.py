"""The codec of FloatNumberRange.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.float_number_range import FloatNumberRange


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FloatNumberRange")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_start_at, v_end_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_start_at, v_end_at = _values(known)
    self: Any = new(FloatNumberRange)
    self.start_at = v_start_at
    if v_start_at.__class__ is not str and v_start_at is not None:
        self.start_at = mismatch(v_start_at, at, "start_at", "string")
    self.end_at = v_end_at
    if v_end_at.__class__ is not str and v_end_at is not None:
        self.end_at = mismatch(v_end_at, at, "end_at", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "start_at": ("start_at", False, refuse_float),
    "end_at": ("end_at", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(FloatNumberRange, _FIELDS)
