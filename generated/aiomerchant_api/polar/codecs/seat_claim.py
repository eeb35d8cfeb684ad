"""The codec of SeatClaim.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.seat_claim import SeatClaim


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SeatClaim")
    get = data.get
    self: Any = new(SeatClaim)
    self.invitation_token = v = get("invitation_token")
    if v.__class__ is not str:
        self.invitation_token = mismatch(v, at, "invitation_token", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "invitation_token": ("invitation_token", False, plain),
}

encode = object_encoder(SeatClaim, _FIELDS)
