"""The codec of BulkCreateTeamMembersRequest.

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
    dict_of,
    encode_dict_of,
    encode_later,
    mismatch,
    new,
    object_encoder,
)

from ..models.bulk_create_team_members_request import BulkCreateTeamMembersRequest

decode_create_team_member_request: Decode = decode_later(
    __name__, "create_team_member_request", globals(), "decode_create_team_member_request"
)
_decode_team_members = dict_of(decode_create_team_member_request)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkCreateTeamMembersRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_team_members = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_team_members = _values(known)
    self: Any = new(BulkCreateTeamMembersRequest)
    self.team_members = _decode_team_members(v_team_members, at, "team_members")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "team_members": (
        "team_members",
        False,
        encode_dict_of(encode_later(__name__, "create_team_member_request")),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BulkCreateTeamMembersRequest, _FIELDS)
