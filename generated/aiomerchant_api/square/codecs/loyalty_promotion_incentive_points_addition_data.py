"""The codec of LoyaltyPromotionIncentivePointsAdditionData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, refuse_float
from ..models.loyalty_promotion_incentive_points_addition_data import (
    LoyaltyPromotionIncentivePointsAdditionData,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyPromotionIncentivePointsAdditionData")
    get = data.get
    self: Any = new(LoyaltyPromotionIncentivePointsAdditionData)
    self.points_addition = v = get("points_addition")
    if v.__class__ is not int:
        self.points_addition = mismatch(v, at, "points_addition", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "points_addition": ("points_addition", False, refuse_float),
}

encode = object_encoder(LoyaltyPromotionIncentivePointsAdditionData, _FIELDS)
