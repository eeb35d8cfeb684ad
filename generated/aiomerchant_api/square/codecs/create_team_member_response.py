"""The codec of CreateTeamMemberResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
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
from ..models.create_team_member_response import CreateTeamMemberResponse

decode_team_member: Decode = decode_later(__name__, "team_member", globals(), "decode_team_member")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateTeamMemberResponse")
    get = data.get
    self: Any = new(CreateTeamMemberResponse)
    self.team_member = v = get("team_member")
    if v is not None or "team_member" in data:
        self.team_member = decode_team_member(v, (at, "team_member"))
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "team_member": ("team_member", False, encode_later(__name__, "team_member")),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(CreateTeamMemberResponse, _FIELDS)
