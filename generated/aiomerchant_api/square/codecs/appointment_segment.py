"""The codec of AppointmentSegment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    whole,
)

from ..models.appointment_segment import AppointmentSegment

_decode_resource_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AppointmentSegment")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        (
            v_duration_minutes,
            v_service_variation_id,
            v_team_member_id,
            v_service_variation_version,
            v_intermission_minutes,
            v_any_team_member,
            v_resource_ids,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_duration_minutes,
            v_service_variation_id,
            v_team_member_id,
            v_service_variation_version,
            v_intermission_minutes,
            v_any_team_member,
            v_resource_ids,
        ) = _values(known)
    self: Any = new(AppointmentSegment)
    self.duration_minutes = v_duration_minutes
    if v_duration_minutes.__class__ is not int and v_duration_minutes is not None:
        self.duration_minutes = mismatch(v_duration_minutes, at, "duration_minutes", "integer")
    self.service_variation_id = v_service_variation_id
    if v_service_variation_id.__class__ is not str and v_service_variation_id is not None:
        self.service_variation_id = mismatch(v_service_variation_id, at, "service_variation_id", "string")
    self.team_member_id = v_team_member_id
    if v_team_member_id.__class__ is not str:
        self.team_member_id = mismatch(v_team_member_id, at, "team_member_id", "string")
    self.service_variation_version = v_service_variation_version
    if v_service_variation_version.__class__ is not int and v_service_variation_version is not None:
        self.service_variation_version = mismatch(
            v_service_variation_version, at, "service_variation_version", "integer"
        )
    self.intermission_minutes = v_intermission_minutes
    if v_intermission_minutes.__class__ is not int and not (
        v_intermission_minutes is None and "intermission_minutes" not in data
    ):
        self.intermission_minutes = mismatch(v_intermission_minutes, at, "intermission_minutes", "integer")
    self.any_team_member = v_any_team_member
    if v_any_team_member.__class__ is not bool and not (
        v_any_team_member is None and "any_team_member" not in data
    ):
        self.any_team_member = mismatch(v_any_team_member, at, "any_team_member", "boolean")
    self.resource_ids = (
        None
        if v_resource_ids is None and "resource_ids" not in data
        else _decode_resource_ids(v_resource_ids, at, "resource_ids")
    )
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "duration_minutes": ("duration_minutes", False, whole),
    "service_variation_id": ("service_variation_id", False, refuse_float),
    "team_member_id": ("team_member_id", False, refuse_float),
    "service_variation_version": ("service_variation_version", False, whole),
    "intermission_minutes": ("intermission_minutes", False, whole),
    "any_team_member": ("any_team_member", False, plain),
    "resource_ids": ("resource_ids", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(AppointmentSegment, _FIELDS)
