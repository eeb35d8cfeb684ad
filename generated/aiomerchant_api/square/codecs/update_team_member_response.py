"""The codec of UpdateTeamMemberResponse.

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
)

from ..models.update_team_member_response import UpdateTeamMemberResponse

decode_team_member: Decode = decode_later(__name__, "team_member", globals(), "decode_team_member")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateTeamMemberResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_team_member, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_team_member, v_errors = _values(known)
    self: Any = new(UpdateTeamMemberResponse)
    self.team_member = (
        None
        if v_team_member is None and "team_member" not in data
        else decode_team_member(v_team_member, (at, "team_member"))
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
    "team_member": ("team_member", False, encode_later(__name__, "team_member")),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpdateTeamMemberResponse, _FIELDS)
