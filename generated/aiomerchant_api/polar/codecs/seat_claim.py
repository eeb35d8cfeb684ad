"""The codec of SeatClaim.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.seat_claim import SeatClaim


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SeatClaim")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_invitation_token = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_invitation_token = _values(known)
    self: Any = new(SeatClaim)
    self.invitation_token = v_invitation_token
    if v_invitation_token.__class__ is not str:
        self.invitation_token = mismatch(v_invitation_token, at, "invitation_token", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "invitation_token": ("invitation_token", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SeatClaim, _FIELDS)
