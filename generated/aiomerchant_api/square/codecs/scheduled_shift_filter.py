"""The codec of ScheduledShiftFilter.

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
from ..models.scheduled_shift_filter import ScheduledShiftFilter

_location_ids = list_of(string)
decode_time_range: Decode = decode_later(__name__, "time_range", globals(), "decode_time_range")
decode_scheduled_shift_workday: Decode = decode_later(
    __name__, "scheduled_shift_workday", globals(), "decode_scheduled_shift_workday"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ScheduledShiftFilter")
    get = data.get
    self: Any = new(ScheduledShiftFilter)
    self.location_ids = v = get("location_ids")
    if v is not None:
        self.location_ids = _location_ids(v, at, "location_ids")
    self.start = v = get("start")
    if v is not None:
        self.start = decode_time_range(v, (at, "start"))
    self.end = v = get("end")
    if v is not None:
        self.end = decode_time_range(v, (at, "end"))
    self.workday = v = get("workday")
    if v is not None:
        self.workday = decode_scheduled_shift_workday(v, (at, "workday"))
    self.team_member_ids = v = get("team_member_ids")
    if v is not None:
        self.team_member_ids = _location_ids(v, at, "team_member_ids")
    self.assignment_status = v = get("assignment_status")
    if v.__class__ is not str and (v is not None):
        self.assignment_status = mismatch(v, at, "assignment_status", "string")
    self.scheduled_shift_statuses = v = get("scheduled_shift_statuses")
    if v is not None:
        self.scheduled_shift_statuses = _location_ids(v, at, "scheduled_shift_statuses")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_ids": ("location_ids", False, plain),
    "start": ("start", False, encode_later(__name__, "time_range")),
    "end": ("end", False, encode_later(__name__, "time_range")),
    "workday": ("workday", False, encode_later(__name__, "scheduled_shift_workday")),
    "team_member_ids": ("team_member_ids", False, plain),
    "assignment_status": ("assignment_status", False, plain),
    "scheduled_shift_statuses": ("scheduled_shift_statuses", False, plain),
}

encode = object_encoder(ScheduledShiftFilter, _FIELDS)
