"""The codec of ScheduledShiftFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.scheduled_shift_filter import ScheduledShiftFilter

_decode_location_ids = list_of(string)
decode_time_range: Decode = decode_later(__name__, "time_range", globals(), "decode_time_range")
decode_scheduled_shift_workday: Decode = decode_later(
    __name__, "scheduled_shift_workday", globals(), "decode_scheduled_shift_workday"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ScheduledShiftFilter")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        (
            v_location_ids,
            v_start,
            v_end,
            v_workday,
            v_team_member_ids,
            v_assignment_status,
            v_scheduled_shift_statuses,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_location_ids,
            v_start,
            v_end,
            v_workday,
            v_team_member_ids,
            v_assignment_status,
            v_scheduled_shift_statuses,
        ) = _values(known)
    self: Any = new(ScheduledShiftFilter)
    self.location_ids = (
        None if v_location_ids is None else _decode_location_ids(v_location_ids, at, "location_ids")
    )
    self.start = None if v_start is None else decode_time_range(v_start, (at, "start"))
    self.end = None if v_end is None else decode_time_range(v_end, (at, "end"))
    self.workday = None if v_workday is None else decode_scheduled_shift_workday(v_workday, (at, "workday"))
    self.team_member_ids = (
        None if v_team_member_ids is None else _decode_location_ids(v_team_member_ids, at, "team_member_ids")
    )
    self.assignment_status = v_assignment_status
    if v_assignment_status.__class__ is not str and v_assignment_status is not None:
        self.assignment_status = mismatch(v_assignment_status, at, "assignment_status", "string")
    self.scheduled_shift_statuses = (
        None
        if v_scheduled_shift_statuses is None
        else _decode_location_ids(v_scheduled_shift_statuses, at, "scheduled_shift_statuses")
    )
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_ids": ("location_ids", False, encode_list_of(refuse_float)),
    "start": ("start", False, encode_later(__name__, "time_range")),
    "end": ("end", False, encode_later(__name__, "time_range")),
    "workday": ("workday", False, encode_later(__name__, "scheduled_shift_workday")),
    "team_member_ids": ("team_member_ids", False, encode_list_of(refuse_float)),
    "assignment_status": ("assignment_status", False, plain),
    "scheduled_shift_statuses": ("scheduled_shift_statuses", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ScheduledShiftFilter, _FIELDS)
