"""The codec of TeamMemberBookingProfile.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.team_member_booking_profile import TeamMemberBookingProfile


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TeamMemberBookingProfile")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_team_member_id, v_description, v_display_name, v_is_bookable, v_profile_image_url = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_team_member_id, v_description, v_display_name, v_is_bookable, v_profile_image_url = _values(known)
    self: Any = new(TeamMemberBookingProfile)
    self.team_member_id = v_team_member_id
    if v_team_member_id.__class__ is not str and not (
        v_team_member_id is None and "team_member_id" not in data
    ):
        self.team_member_id = mismatch(v_team_member_id, at, "team_member_id", "string")
    self.description = v_description
    if v_description.__class__ is not str and not (v_description is None and "description" not in data):
        self.description = mismatch(v_description, at, "description", "string")
    self.display_name = v_display_name
    if v_display_name.__class__ is not str and not (v_display_name is None and "display_name" not in data):
        self.display_name = mismatch(v_display_name, at, "display_name", "string")
    self.is_bookable = v_is_bookable
    if v_is_bookable.__class__ is not bool and v_is_bookable is not None:
        self.is_bookable = mismatch(v_is_bookable, at, "is_bookable", "boolean")
    self.profile_image_url = v_profile_image_url
    if v_profile_image_url.__class__ is not str and not (
        v_profile_image_url is None and "profile_image_url" not in data
    ):
        self.profile_image_url = mismatch(v_profile_image_url, at, "profile_image_url", "string")
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "team_member_id": ("team_member_id", False, refuse_float),
    "description": ("description", False, refuse_float),
    "display_name": ("display_name", False, refuse_float),
    "is_bookable": ("is_bookable", False, plain),
    "profile_image_url": ("profile_image_url", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TeamMemberBookingProfile, _FIELDS)
