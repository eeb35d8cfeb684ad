"""The codec of SearchTeamMembersResponse.

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
    plain,
)
from ..models.search_team_members_response import SearchTeamMembersResponse

decode_team_member: Decode = decode_later(__name__, "team_member", globals(), "decode_team_member")
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchTeamMembersResponse")
    get = data.get
    self: Any = new(SearchTeamMembersResponse)
    self.team_members = v = get("team_members")
    if v.__class__ is list:
        here = (at, "team_members[]")
        self.team_members = [decode_team_member(i, here) for i in v]
    elif v is not None or "team_members" in data:
        self.team_members = mismatch(v, at, "team_members", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
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
    "team_members": ("team_members", False, encode_list_of(encode_later(__name__, "team_member"))),
    "cursor": ("cursor", False, plain),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(SearchTeamMembersResponse, _FIELDS)
