"""The codec of ScheduledShiftDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.scheduled_shift_details import ScheduledShiftDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ScheduledShiftDetails")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        v_team_member_id, v_location_id, v_job_id, v_start_at, v_end_at, v_notes, v_is_deleted, v_timezone = (
            _values(known)
        )
    except KeyError:
        known = _NOTHING | data
        v_team_member_id, v_location_id, v_job_id, v_start_at, v_end_at, v_notes, v_is_deleted, v_timezone = (
            _values(known)
        )
    self: Any = new(ScheduledShiftDetails)
    self.team_member_id = v_team_member_id
    if v_team_member_id.__class__ is not str and v_team_member_id is not None:
        self.team_member_id = mismatch(v_team_member_id, at, "team_member_id", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.job_id = v_job_id
    if v_job_id.__class__ is not str and v_job_id is not None:
        self.job_id = mismatch(v_job_id, at, "job_id", "string")
    self.start_at = None if v_start_at is None else instant(v_start_at, at, "start_at")
    self.end_at = None if v_end_at is None else instant(v_end_at, at, "end_at")
    self.notes = v_notes
    if v_notes.__class__ is not str and v_notes is not None:
        self.notes = mismatch(v_notes, at, "notes", "string")
    self.is_deleted = v_is_deleted
    if v_is_deleted.__class__ is not bool and v_is_deleted is not None:
        self.is_deleted = mismatch(v_is_deleted, at, "is_deleted", "boolean")
    self.timezone = v_timezone
    if v_timezone.__class__ is not str and not (v_timezone is None and "timezone" not in data):
        self.timezone = mismatch(v_timezone, at, "timezone", "string")
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "team_member_id": ("team_member_id", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
    "job_id": ("job_id", False, refuse_float),
    "start_at": ("start_at", False, moment),
    "end_at": ("end_at", False, moment),
    "notes": ("notes", False, refuse_float),
    "is_deleted": ("is_deleted", False, plain),
    "timezone": ("timezone", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ScheduledShiftDetails, _FIELDS)
