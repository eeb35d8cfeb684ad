"""The codec of CatalogAvailabilityPeriod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.catalog_availability_period import CatalogAvailabilityPeriod


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogAvailabilityPeriod")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_start_local_time, v_end_local_time, v_day_of_week = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_start_local_time, v_end_local_time, v_day_of_week = _values(known)
    self: Any = new(CatalogAvailabilityPeriod)
    self.start_local_time = v_start_local_time
    if v_start_local_time.__class__ is not str and v_start_local_time is not None:
        self.start_local_time = mismatch(v_start_local_time, at, "start_local_time", "string")
    self.end_local_time = v_end_local_time
    if v_end_local_time.__class__ is not str and v_end_local_time is not None:
        self.end_local_time = mismatch(v_end_local_time, at, "end_local_time", "string")
    self.day_of_week = v_day_of_week
    if v_day_of_week.__class__ is not str and v_day_of_week is not None:
        self.day_of_week = mismatch(v_day_of_week, at, "day_of_week", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "start_local_time": ("start_local_time", False, refuse_float),
    "end_local_time": ("end_local_time", False, refuse_float),
    "day_of_week": ("day_of_week", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogAvailabilityPeriod, _FIELDS)
