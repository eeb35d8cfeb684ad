"""The codec of TeamMemberUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.team_member_updated_event_object import TeamMemberUpdatedEventObject

decode_team_member: Decode = decode_later(__name__, "team_member", globals(), "decode_team_member")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TeamMemberUpdatedEventObject")
    get = data.get
    self: Any = new(TeamMemberUpdatedEventObject)
    self.team_member = v = get("team_member")
    if v is not None:
        self.team_member = decode_team_member(v, (at, "team_member"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "team_member": ("team_member", False, encode_later(__name__, "team_member")),
}

encode = object_encoder(TeamMemberUpdatedEventObject, _FIELDS)
