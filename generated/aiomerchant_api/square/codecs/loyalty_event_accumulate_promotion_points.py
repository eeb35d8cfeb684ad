"""The codec of LoyaltyEventAccumulatePromotionPoints.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.loyalty_event_accumulate_promotion_points import LoyaltyEventAccumulatePromotionPoints


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyEventAccumulatePromotionPoints")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_loyalty_program_id, v_loyalty_promotion_id, v_points, v_order_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_loyalty_program_id, v_loyalty_promotion_id, v_points, v_order_id = _values(known)
    self: Any = new(LoyaltyEventAccumulatePromotionPoints)
    self.loyalty_program_id = v_loyalty_program_id
    if v_loyalty_program_id.__class__ is not str and not (
        v_loyalty_program_id is None and "loyalty_program_id" not in data
    ):
        self.loyalty_program_id = mismatch(v_loyalty_program_id, at, "loyalty_program_id", "string")
    self.loyalty_promotion_id = v_loyalty_promotion_id
    if v_loyalty_promotion_id.__class__ is not str and not (
        v_loyalty_promotion_id is None and "loyalty_promotion_id" not in data
    ):
        self.loyalty_promotion_id = mismatch(v_loyalty_promotion_id, at, "loyalty_promotion_id", "string")
    self.points = v_points
    if v_points.__class__ is not int:
        self.points = mismatch(v_points, at, "points", "integer")
    self.order_id = v_order_id
    if v_order_id.__class__ is not str:
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_program_id": ("loyalty_program_id", False, refuse_float),
    "loyalty_promotion_id": ("loyalty_promotion_id", False, refuse_float),
    "points": ("points", False, whole),
    "order_id": ("order_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyEventAccumulatePromotionPoints, _FIELDS)
