"""The codec of ScheduledShiftWorkday.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.scheduled_shift_workday import ScheduledShiftWorkday

decode_date_range: Decode = decode_later(__name__, "date_range", globals(), "decode_date_range")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ScheduledShiftWorkday")
    get = data.get
    self: Any = new(ScheduledShiftWorkday)
    self.date_range = v = get("date_range")
    if v is not None:
        self.date_range = decode_date_range(v, (at, "date_range"))
    self.match_scheduled_shifts_by = v = get("match_scheduled_shifts_by")
    if v.__class__ is not str and (v is not None):
        self.match_scheduled_shifts_by = mismatch(v, at, "match_scheduled_shifts_by", "string")
    self.default_timezone = v = get("default_timezone")
    if v.__class__ is not str and (v is not None):
        self.default_timezone = mismatch(v, at, "default_timezone", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "date_range": ("date_range", False, encode_later(__name__, "date_range")),
    "match_scheduled_shifts_by": ("match_scheduled_shifts_by", False, plain),
    "default_timezone": ("default_timezone", False, plain),
}

encode = object_encoder(ScheduledShiftWorkday, _FIELDS)
