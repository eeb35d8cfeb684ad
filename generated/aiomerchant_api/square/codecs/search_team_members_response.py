"""The codec of SearchTeamMembersResponse.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.search_team_members_response import SearchTeamMembersResponse

decode_team_member: Decode = decode_later(__name__, "team_member", globals(), "decode_team_member")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchTeamMembersResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_team_members, v_cursor, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_team_members, v_cursor, v_errors = _values(known)
    self: Any = new(SearchTeamMembersResponse)
    if v_team_members.__class__ is list:
        here = (at, "team_members[]")
        self.team_members = [decode_team_member(item, here) for item in v_team_members]
    elif v_team_members is None and "team_members" not in data:
        self.team_members = None
    else:
        self.team_members = mismatch(v_team_members, at, "team_members", "array")
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "team_members": ("team_members", False, encode_list_of(encode_later(__name__, "team_member"))),
    "cursor": ("cursor", False, refuse_float),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchTeamMembersResponse, _FIELDS)
