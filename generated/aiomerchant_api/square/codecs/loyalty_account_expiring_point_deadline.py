"""The codec of LoyaltyAccountExpiringPointDeadline.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, instant, mismatch, moment, new, object_encoder, whole

from ..models.loyalty_account_expiring_point_deadline import LoyaltyAccountExpiringPointDeadline


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyAccountExpiringPointDeadline")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_points, v_expires_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_points, v_expires_at = _values(known)
    self: Any = new(LoyaltyAccountExpiringPointDeadline)
    self.points = v_points
    if v_points.__class__ is not int:
        self.points = mismatch(v_points, at, "points", "integer")
    self.expires_at = instant(v_expires_at, at, "expires_at")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "points": ("points", False, whole),
    "expires_at": ("expires_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyAccountExpiringPointDeadline, _FIELDS)
