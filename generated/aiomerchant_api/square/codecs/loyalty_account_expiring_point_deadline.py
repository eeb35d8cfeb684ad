"""The codec of LoyaltyAccountExpiringPointDeadline.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, refuse_float
from ..models.loyalty_account_expiring_point_deadline import LoyaltyAccountExpiringPointDeadline


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyAccountExpiringPointDeadline")
    get = data.get
    self: Any = new(LoyaltyAccountExpiringPointDeadline)
    self.points = v = get("points")
    if v.__class__ is not int:
        self.points = mismatch(v, at, "points", "integer")
    self.expires_at = instant(get("expires_at"), at, "expires_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "points": ("points", False, refuse_float),
    "expires_at": ("expires_at", False, plain),
}

encode = object_encoder(LoyaltyAccountExpiringPointDeadline, _FIELDS)
