"""The codec of LoyaltyPromotionIncentivePointsAdditionData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, whole

from ..models.loyalty_promotion_incentive_points_addition_data import (
    LoyaltyPromotionIncentivePointsAdditionData,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyPromotionIncentivePointsAdditionData")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_points_addition = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_points_addition = _values(known)
    self: Any = new(LoyaltyPromotionIncentivePointsAdditionData)
    self.points_addition = v_points_addition
    if v_points_addition.__class__ is not int:
        self.points_addition = mismatch(v_points_addition, at, "points_addition", "integer")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "points_addition": ("points_addition", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyPromotionIncentivePointsAdditionData, _FIELDS)
