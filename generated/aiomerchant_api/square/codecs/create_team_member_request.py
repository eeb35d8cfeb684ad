"""The codec of CreateTeamMemberRequest.

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
    refuse_float,
)

from ..models.create_team_member_request import CreateTeamMemberRequest

decode_team_member: Decode = decode_later(__name__, "team_member", globals(), "decode_team_member")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateTeamMemberRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_idempotency_key, v_team_member = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_team_member = _values(known)
    self: Any = new(CreateTeamMemberRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str and not (
        v_idempotency_key is None and "idempotency_key" not in data
    ):
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.team_member = (
        None
        if v_team_member is None and "team_member" not in data
        else decode_team_member(v_team_member, (at, "team_member"))
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "team_member": ("team_member", False, encode_later(__name__, "team_member")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateTeamMemberRequest, _FIELDS)
