"""The codec of TeamMemberBookingProfile.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.team_member_booking_profile import TeamMemberBookingProfile


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TeamMemberBookingProfile")
    get = data.get
    self: Any = new(TeamMemberBookingProfile)
    self.team_member_id = v = get("team_member_id")
    if v.__class__ is not str and (v is not None or "team_member_id" in data):
        self.team_member_id = mismatch(v, at, "team_member_id", "string")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None or "description" in data):
        self.description = mismatch(v, at, "description", "string")
    self.display_name = v = get("display_name")
    if v.__class__ is not str and (v is not None or "display_name" in data):
        self.display_name = mismatch(v, at, "display_name", "string")
    self.is_bookable = v = get("is_bookable")
    if v.__class__ is not bool and (v is not None):
        self.is_bookable = mismatch(v, at, "is_bookable", "boolean")
    self.profile_image_url = v = get("profile_image_url")
    if v.__class__ is not str and (v is not None or "profile_image_url" in data):
        self.profile_image_url = mismatch(v, at, "profile_image_url", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "team_member_id": ("team_member_id", False, plain),
    "description": ("description", False, plain),
    "display_name": ("display_name", False, plain),
    "is_bookable": ("is_bookable", False, plain),
    "profile_image_url": ("profile_image_url", False, plain),
}

encode = object_encoder(TeamMemberBookingProfile, _FIELDS)
