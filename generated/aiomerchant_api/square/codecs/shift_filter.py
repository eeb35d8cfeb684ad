"""The codec of ShiftFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.shift_filter import ShiftFilter

_location_ids = list_of(string)
decode_time_range: Decode = decode_later(__name__, "time_range", globals(), "decode_time_range")
decode_shift_workday: Decode = decode_later(__name__, "shift_workday", globals(), "decode_shift_workday")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ShiftFilter")
    get = data.get
    self: Any = new(ShiftFilter)
    self.location_ids = v = get("location_ids")
    if v is not None:
        self.location_ids = _location_ids(v, at, "location_ids")
    self.employee_ids = v = get("employee_ids")
    if v is not None:
        self.employee_ids = _location_ids(v, at, "employee_ids")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self.start = v = get("start")
    if v is not None:
        self.start = decode_time_range(v, (at, "start"))
    self.end = v = get("end")
    if v is not None:
        self.end = decode_time_range(v, (at, "end"))
    self.workday = v = get("workday")
    if v is not None:
        self.workday = decode_shift_workday(v, (at, "workday"))
    self.team_member_ids = v = get("team_member_ids")
    if v is not None:
        self.team_member_ids = _location_ids(v, at, "team_member_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_ids": ("location_ids", False, plain),
    "employee_ids": ("employee_ids", False, plain),
    "status": ("status", False, plain),
    "start": ("start", False, encode_later(__name__, "time_range")),
    "end": ("end", False, encode_later(__name__, "time_range")),
    "workday": ("workday", False, encode_later(__name__, "shift_workday")),
    "team_member_ids": ("team_member_ids", False, plain),
}

encode = object_encoder(ShiftFilter, _FIELDS)
