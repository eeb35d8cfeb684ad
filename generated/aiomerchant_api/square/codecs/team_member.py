"""The codec of TeamMember.

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
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.team_member import TeamMember

decode_team_member_assigned_locations: Decode = decode_later(
    __name__, "team_member_assigned_locations", globals(), "decode_team_member_assigned_locations"
)
decode_wage_setting: Decode = decode_later(__name__, "wage_setting", globals(), "decode_wage_setting")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TeamMember")
    known = data if len(data) == 12 else _NOTHING | data
    try:
        (
            v_id,
            v_reference_id,
            v_is_owner,
            v_status,
            v_given_name,
            v_family_name,
            v_email_address,
            v_phone_number,
            v_created_at,
            v_updated_at,
            v_assigned_locations,
            v_wage_setting,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_reference_id,
            v_is_owner,
            v_status,
            v_given_name,
            v_family_name,
            v_email_address,
            v_phone_number,
            v_created_at,
            v_updated_at,
            v_assigned_locations,
            v_wage_setting,
        ) = _values(known)
    self: Any = new(TeamMember)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str and v_reference_id is not None:
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self.is_owner = v_is_owner
    if v_is_owner.__class__ is not bool and not (v_is_owner is None and "is_owner" not in data):
        self.is_owner = mismatch(v_is_owner, at, "is_owner", "boolean")
    self.status = v_status
    if v_status.__class__ is not str and v_status is not None:
        self.status = mismatch(v_status, at, "status", "string")
    self.given_name = v_given_name
    if v_given_name.__class__ is not str and v_given_name is not None:
        self.given_name = mismatch(v_given_name, at, "given_name", "string")
    self.family_name = v_family_name
    if v_family_name.__class__ is not str and v_family_name is not None:
        self.family_name = mismatch(v_family_name, at, "family_name", "string")
    self.email_address = v_email_address
    if v_email_address.__class__ is not str and v_email_address is not None:
        self.email_address = mismatch(v_email_address, at, "email_address", "string")
    self.phone_number = v_phone_number
    if v_phone_number.__class__ is not str and v_phone_number is not None:
        self.phone_number = mismatch(v_phone_number, at, "phone_number", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.assigned_locations = (
        None
        if v_assigned_locations is None
        else decode_team_member_assigned_locations(v_assigned_locations, (at, "assigned_locations"))
    )
    self.wage_setting = (
        None if v_wage_setting is None else decode_wage_setting(v_wage_setting, (at, "wage_setting"))
    )
    self._extra = None if len(known) == 12 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "reference_id": ("reference_id", False, refuse_float),
    "is_owner": ("is_owner", False, plain),
    "status": ("status", False, plain),
    "given_name": ("given_name", False, refuse_float),
    "family_name": ("family_name", False, refuse_float),
    "email_address": ("email_address", False, refuse_float),
    "phone_number": ("phone_number", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "assigned_locations": (
        "assigned_locations",
        False,
        encode_later(__name__, "team_member_assigned_locations"),
    ),
    "wage_setting": ("wage_setting", False, encode_later(__name__, "wage_setting")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TeamMember, _FIELDS)
