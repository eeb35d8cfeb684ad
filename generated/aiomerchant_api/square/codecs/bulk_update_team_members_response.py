"""The codec of BulkUpdateTeamMembersResponse.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
)

from ..models.bulk_update_team_members_response import BulkUpdateTeamMembersResponse

decode_update_team_member_response: Decode = decode_later(
    __name__, "update_team_member_response", globals(), "decode_update_team_member_response"
)
_decode_team_members = dict_of(decode_update_team_member_response)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkUpdateTeamMembersResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_team_members, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_team_members, v_errors = _values(known)
    self: Any = new(BulkUpdateTeamMembersResponse)
    self.team_members = (
        None
        if v_team_members is None and "team_members" not in data
        else _decode_team_members(v_team_members, at, "team_members")
    )
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "team_members": (
        "team_members",
        False,
        encode_dict_of(encode_later(__name__, "update_team_member_response")),
    ),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BulkUpdateTeamMembersResponse, _FIELDS)
