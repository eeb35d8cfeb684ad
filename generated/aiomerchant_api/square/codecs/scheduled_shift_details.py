"""The codec of ScheduledShiftDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.scheduled_shift_details import ScheduledShiftDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ScheduledShiftDetails")
    get = data.get
    self: Any = new(ScheduledShiftDetails)
    self.team_member_id = v = get("team_member_id")
    if v.__class__ is not str and (v is not None):
        self.team_member_id = mismatch(v, at, "team_member_id", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.job_id = v = get("job_id")
    if v.__class__ is not str and (v is not None):
        self.job_id = mismatch(v, at, "job_id", "string")
    self.start_at = v = get("start_at")
    if v is not None:
        self.start_at = instant(v, at, "start_at")
    self.end_at = v = get("end_at")
    if v is not None:
        self.end_at = instant(v, at, "end_at")
    self.notes = v = get("notes")
    if v.__class__ is not str and (v is not None):
        self.notes = mismatch(v, at, "notes", "string")
    self.is_deleted = v = get("is_deleted")
    if v.__class__ is not bool and (v is not None):
        self.is_deleted = mismatch(v, at, "is_deleted", "boolean")
    self.timezone = v = get("timezone")
    if v.__class__ is not str and (v is not None or "timezone" in data):
        self.timezone = mismatch(v, at, "timezone", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "team_member_id": ("team_member_id", False, plain),
    "location_id": ("location_id", False, plain),
    "job_id": ("job_id", False, plain),
    "start_at": ("start_at", False, plain),
    "end_at": ("end_at", False, plain),
    "notes": ("notes", False, plain),
    "is_deleted": ("is_deleted", False, plain),
    "timezone": ("timezone", False, plain),
}

encode = object_encoder(ScheduledShiftDetails, _FIELDS)
