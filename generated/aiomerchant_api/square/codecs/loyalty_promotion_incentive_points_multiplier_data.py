"""The codec of LoyaltyPromotionIncentivePointsMultiplierData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.loyalty_promotion_incentive_points_multiplier_data import (
    LoyaltyPromotionIncentivePointsMultiplierData,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyPromotionIncentivePointsMultiplierData")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_points_multiplier, v_multiplier = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_points_multiplier, v_multiplier = _values(known)
    self: Any = new(LoyaltyPromotionIncentivePointsMultiplierData)
    self.points_multiplier = v_points_multiplier
    if v_points_multiplier.__class__ is not int and v_points_multiplier is not None:
        self.points_multiplier = mismatch(v_points_multiplier, at, "points_multiplier", "integer")
    self.multiplier = v_multiplier
    if v_multiplier.__class__ is not str and v_multiplier is not None:
        self.multiplier = mismatch(v_multiplier, at, "multiplier", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "points_multiplier": ("points_multiplier", False, whole),
    "multiplier": ("multiplier", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyPromotionIncentivePointsMultiplierData, _FIELDS)
