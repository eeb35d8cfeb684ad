"""The codec of AppointmentSegment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, refuse_float, string
from ..models.appointment_segment import AppointmentSegment

_resource_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AppointmentSegment")
    get = data.get
    self: Any = new(AppointmentSegment)
    self.duration_minutes = v = get("duration_minutes")
    if v.__class__ is not int and (v is not None):
        self.duration_minutes = mismatch(v, at, "duration_minutes", "integer")
    self.service_variation_id = v = get("service_variation_id")
    if v.__class__ is not str and (v is not None):
        self.service_variation_id = mismatch(v, at, "service_variation_id", "string")
    self.team_member_id = v = get("team_member_id")
    if v.__class__ is not str:
        self.team_member_id = mismatch(v, at, "team_member_id", "string")
    self.service_variation_version = v = get("service_variation_version")
    if v.__class__ is not int and (v is not None):
        self.service_variation_version = mismatch(v, at, "service_variation_version", "integer")
    self.intermission_minutes = v = get("intermission_minutes")
    if v.__class__ is not int and (v is not None or "intermission_minutes" in data):
        self.intermission_minutes = mismatch(v, at, "intermission_minutes", "integer")
    self.any_team_member = v = get("any_team_member")
    if v.__class__ is not bool and (v is not None or "any_team_member" in data):
        self.any_team_member = mismatch(v, at, "any_team_member", "boolean")
    self.resource_ids = v = get("resource_ids")
    if v is not None or "resource_ids" in data:
        self.resource_ids = _resource_ids(v, at, "resource_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "duration_minutes": ("duration_minutes", False, refuse_float),
    "service_variation_id": ("service_variation_id", False, plain),
    "team_member_id": ("team_member_id", False, plain),
    "service_variation_version": ("service_variation_version", False, refuse_float),
    "intermission_minutes": ("intermission_minutes", False, refuse_float),
    "any_team_member": ("any_team_member", False, plain),
    "resource_ids": ("resource_ids", False, plain),
}

encode = object_encoder(AppointmentSegment, _FIELDS)
