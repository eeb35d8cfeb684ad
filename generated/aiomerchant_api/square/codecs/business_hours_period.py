"""The codec of BusinessHoursPeriod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.business_hours_period import BusinessHoursPeriod


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BusinessHoursPeriod")
    get = data.get
    self: Any = new(BusinessHoursPeriod)
    self.day_of_week = v = get("day_of_week")
    if v.__class__ is not str and (v is not None):
        self.day_of_week = mismatch(v, at, "day_of_week", "string")
    self.start_local_time = v = get("start_local_time")
    if v.__class__ is not str and (v is not None):
        self.start_local_time = mismatch(v, at, "start_local_time", "string")
    self.end_local_time = v = get("end_local_time")
    if v.__class__ is not str and (v is not None):
        self.end_local_time = mismatch(v, at, "end_local_time", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "day_of_week": ("day_of_week", False, plain),
    "start_local_time": ("start_local_time", False, plain),
    "end_local_time": ("end_local_time", False, plain),
}

encode = object_encoder(BusinessHoursPeriod, _FIELDS)
