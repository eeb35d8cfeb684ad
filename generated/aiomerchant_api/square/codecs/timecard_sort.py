"""The codec of TimecardSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.timecard_sort import TimecardSort


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TimecardSort")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_field, v_order = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_field, v_order = _values(known)
    self: Any = new(TimecardSort)
    self.field = v_field
    if v_field.__class__ is not str and v_field is not None:
        self.field = mismatch(v_field, at, "field", "string")
    self.order = v_order
    if v_order.__class__ is not str and v_order is not None:
        self.order = mismatch(v_order, at, "order", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "field": ("field", False, plain),
    "order": ("order", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TimecardSort, _FIELDS)
