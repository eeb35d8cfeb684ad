"""The codec of TeamMember.

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
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.team_member import TeamMember

decode_team_member_assigned_locations: Decode = decode_later(
    __name__, "team_member_assigned_locations", globals(), "decode_team_member_assigned_locations"
)
decode_wage_setting: Decode = decode_later(__name__, "wage_setting", globals(), "decode_wage_setting")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TeamMember")
    get = data.get
    self: Any = new(TeamMember)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.reference_id = v = get("reference_id")
    if v.__class__ is not str and (v is not None):
        self.reference_id = mismatch(v, at, "reference_id", "string")
    self.is_owner = v = get("is_owner")
    if v.__class__ is not bool and (v is not None or "is_owner" in data):
        self.is_owner = mismatch(v, at, "is_owner", "boolean")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self.given_name = v = get("given_name")
    if v.__class__ is not str and (v is not None):
        self.given_name = mismatch(v, at, "given_name", "string")
    self.family_name = v = get("family_name")
    if v.__class__ is not str and (v is not None):
        self.family_name = mismatch(v, at, "family_name", "string")
    self.email_address = v = get("email_address")
    if v.__class__ is not str and (v is not None):
        self.email_address = mismatch(v, at, "email_address", "string")
    self.phone_number = v = get("phone_number")
    if v.__class__ is not str and (v is not None):
        self.phone_number = mismatch(v, at, "phone_number", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.assigned_locations = v = get("assigned_locations")
    if v is not None:
        self.assigned_locations = decode_team_member_assigned_locations(v, (at, "assigned_locations"))
    self.wage_setting = v = get("wage_setting")
    if v is not None:
        self.wage_setting = decode_wage_setting(v, (at, "wage_setting"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "reference_id": ("reference_id", False, plain),
    "is_owner": ("is_owner", False, plain),
    "status": ("status", False, plain),
    "given_name": ("given_name", False, plain),
    "family_name": ("family_name", False, plain),
    "email_address": ("email_address", False, plain),
    "phone_number": ("phone_number", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "assigned_locations": (
        "assigned_locations",
        False,
        encode_later(__name__, "team_member_assigned_locations"),
    ),
    "wage_setting": ("wage_setting", False, encode_later(__name__, "wage_setting")),
}

encode = object_encoder(TeamMember, _FIELDS)
