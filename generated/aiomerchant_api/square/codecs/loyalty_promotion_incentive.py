"""The codec of LoyaltyPromotionIncentive.

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
    plain,
)

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
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_type, v_points_multiplier_data, v_points_addition_data = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_type, v_points_multiplier_data, v_points_addition_data = _values(known)
    self: Any = new(LoyaltyPromotionIncentive)
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.points_multiplier_data = (
        None
        if v_points_multiplier_data is None
        else decode_loyalty_promotion_incentive_points_multiplier_data(
            v_points_multiplier_data, (at, "points_multiplier_data")
        )
    )
    self.points_addition_data = (
        None
        if v_points_addition_data is None
        else decode_loyalty_promotion_incentive_points_addition_data(
            v_points_addition_data, (at, "points_addition_data")
        )
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyPromotionIncentive, _FIELDS)
