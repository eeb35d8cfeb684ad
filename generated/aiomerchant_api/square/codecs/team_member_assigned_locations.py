"""The codec of TeamMemberAssignedLocations.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.team_member_assigned_locations import TeamMemberAssignedLocations

_location_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TeamMemberAssignedLocations")
    get = data.get
    self: Any = new(TeamMemberAssignedLocations)
    self.assignment_type = v = get("assignment_type")
    if v.__class__ is not str and (v is not None):
        self.assignment_type = mismatch(v, at, "assignment_type", "string")
    self.location_ids = v = get("location_ids")
    if v is not None:
        self.location_ids = _location_ids(v, at, "location_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "assignment_type": ("assignment_type", False, plain),
    "location_ids": ("location_ids", False, plain),
}

encode = object_encoder(TeamMemberAssignedLocations, _FIELDS)
