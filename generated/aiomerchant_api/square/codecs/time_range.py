"""The codec of TimeRange.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, instant, mismatch, moment, new, object_encoder

from ..models.time_range import TimeRange


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TimeRange")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_start_at, v_end_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_start_at, v_end_at = _values(known)
    self: Any = new(TimeRange)
    self.start_at = None if v_start_at is None else instant(v_start_at, at, "start_at")
    self.end_at = None if v_end_at is None else instant(v_end_at, at, "end_at")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "start_at": ("start_at", False, moment),
    "end_at": ("end_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TimeRange, _FIELDS)
