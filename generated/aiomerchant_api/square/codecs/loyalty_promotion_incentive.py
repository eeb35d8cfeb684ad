"""The codec of LoyaltyPromotionIncentive.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.loyalty_promotion_incentive import LoyaltyPromotionIncentive

decode_loyalty_promotion_incentive_points_multiplier_data: Decode = decode_later(
    __name__,
    "loyalty_promotion_incentive_points_multiplier_data",
    globals(),
    "decode_loyalty_promotion_incentive_points_multiplier_data",
)
decode_loyalty_promotion_incentive_points_addition_data: Decode = decode_later(
    __name__,
    "loyalty_promotion_incentive_points_addition_data",
    globals(),
    "decode_loyalty_promotion_incentive_points_addition_data",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyPromotionIncentive")
    get = data.get
    self: Any = new(LoyaltyPromotionIncentive)
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.points_multiplier_data = v = get("points_multiplier_data")
    if v is not None:
        self.points_multiplier_data = decode_loyalty_promotion_incentive_points_multiplier_data(
            v, (at, "points_multiplier_data")
        )
    self.points_addition_data = v = get("points_addition_data")
    if v is not None:
        self.points_addition_data = decode_loyalty_promotion_incentive_points_addition_data(
            v, (at, "points_addition_data")
        )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "points_multiplier_data": (
        "points_multiplier_data",
        False,
        encode_later(__name__, "loyalty_promotion_incentive_points_multiplier_data"),
    ),
    "points_addition_data": (
        "points_addition_data",
        False,
        encode_later(__name__, "loyalty_promotion_incentive_points_addition_data"),
    ),
}

encode = object_encoder(LoyaltyPromotionIncentive, _FIELDS)
