"""The codec of LoyaltyPromotionIncentivePointsMultiplierData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.loyalty_promotion_incentive_points_multiplier_data import (
    LoyaltyPromotionIncentivePointsMultiplierData,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyPromotionIncentivePointsMultiplierData")
    get = data.get
    self: Any = new(LoyaltyPromotionIncentivePointsMultiplierData)
    self.points_multiplier = v = get("points_multiplier")
    if v.__class__ is not int and (v is not None):
        self.points_multiplier = mismatch(v, at, "points_multiplier", "integer")
    self.multiplier = v = get("multiplier")
    if v.__class__ is not str and (v is not None):
        self.multiplier = mismatch(v, at, "multiplier", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "points_multiplier": ("points_multiplier", False, refuse_float),
    "multiplier": ("multiplier", False, plain),
}

encode = object_encoder(LoyaltyPromotionIncentivePointsMultiplierData, _FIELDS)
