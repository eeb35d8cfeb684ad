"""The codec of TeamMemberCreatedEventObject.

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
    mismatch,
    new,
    object_encoder,
)

from ..models.team_member_created_event_object import TeamMemberCreatedEventObject

decode_team_member: Decode = decode_later(__name__, "team_member", globals(), "decode_team_member")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TeamMemberCreatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_team_member = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_team_member = _values(known)
    self: Any = new(TeamMemberCreatedEventObject)
    self.team_member = (
        None if v_team_member is None else decode_team_member(v_team_member, (at, "team_member"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "team_member": ("team_member", False, encode_later(__name__, "team_member")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TeamMemberCreatedEventObject, _FIELDS)
