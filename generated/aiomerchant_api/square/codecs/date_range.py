"""The codec of DateRange.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, day, full_date, mismatch, new, object_encoder

from ..models.date_range import DateRange


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DateRange")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_start_date, v_end_date = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_start_date, v_end_date = _values(known)
    self: Any = new(DateRange)
    self.start_date = None if v_start_date is None else full_date(v_start_date, at, "start_date")
    self.end_date = None if v_end_date is None else full_date(v_end_date, at, "end_date")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "start_date": ("start_date", False, day),
    "end_date": ("end_date", False, day),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DateRange, _FIELDS)
