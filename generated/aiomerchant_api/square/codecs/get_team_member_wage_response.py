"""The codec of GetTeamMemberWageResponse.

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
from ..models.get_team_member_wage_response import GetTeamMemberWageResponse

decode_team_member_wage: Decode = decode_later(
    __name__, "team_member_wage", globals(), "decode_team_member_wage"
)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GetTeamMemberWageResponse")
    get = data.get
    self: Any = new(GetTeamMemberWageResponse)
    self.team_member_wage = v = get("team_member_wage")
    if v is not None or "team_member_wage" in data:
        self.team_member_wage = decode_team_member_wage(v, (at, "team_member_wage"))
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
    "team_member_wage": ("team_member_wage", False, encode_later(__name__, "team_member_wage")),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(GetTeamMemberWageResponse, _FIELDS)
