"""The codec of TeamMemberAssignedLocations.

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
)

from ..models.team_member_assigned_locations import TeamMemberAssignedLocations

_decode_location_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TeamMemberAssignedLocations")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_assignment_type, v_location_ids = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_assignment_type, v_location_ids = _values(known)
    self: Any = new(TeamMemberAssignedLocations)
    self.assignment_type = v_assignment_type
    if v_assignment_type.__class__ is not str and v_assignment_type is not None:
        self.assignment_type = mismatch(v_assignment_type, at, "assignment_type", "string")
    self.location_ids = (
        None if v_location_ids is None else _decode_location_ids(v_location_ids, at, "location_ids")
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "assignment_type": ("assignment_type", False, plain),
    "location_ids": ("location_ids", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TeamMemberAssignedLocations, _FIELDS)
