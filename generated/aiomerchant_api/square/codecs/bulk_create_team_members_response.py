"""The codec of BulkCreateTeamMembersResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
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
from ..models.bulk_create_team_members_response import BulkCreateTeamMembersResponse

decode_create_team_member_response: Decode = decode_later(
    __name__, "create_team_member_response", globals(), "decode_create_team_member_response"
)
_team_members = dict_of(decode_create_team_member_response)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkCreateTeamMembersResponse")
    get = data.get
    self: Any = new(BulkCreateTeamMembersResponse)
    self.team_members = v = get("team_members")
    if v is not None or "team_members" in data:
        self.team_members = _team_members(v, at, "team_members")
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
    "team_members": (
        "team_members",
        False,
        encode_dict_of(encode_later(__name__, "create_team_member_response")),
    ),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(BulkCreateTeamMembersResponse, _FIELDS)
