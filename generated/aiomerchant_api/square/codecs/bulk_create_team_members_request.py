"""The codec of BulkCreateTeamMembersRequest.

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
    mismatch,
    new,
    object_encoder,
)
from ..models.bulk_create_team_members_request import BulkCreateTeamMembersRequest

decode_create_team_member_request: Decode = decode_later(
    __name__, "create_team_member_request", globals(), "decode_create_team_member_request"
)
_team_members = dict_of(decode_create_team_member_request)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkCreateTeamMembersRequest")
    get = data.get
    self: Any = new(BulkCreateTeamMembersRequest)
    self.team_members = _team_members(get("team_members"), at, "team_members")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "team_members": (
        "team_members",
        False,
        encode_dict_of(encode_later(__name__, "create_team_member_request")),
    ),
}

encode = object_encoder(BulkCreateTeamMembersRequest, _FIELDS)
