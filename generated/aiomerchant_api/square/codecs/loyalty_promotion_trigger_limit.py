"""The codec of LoyaltyPromotionTriggerLimit.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.loyalty_promotion_trigger_limit import LoyaltyPromotionTriggerLimit


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyPromotionTriggerLimit")
    get = data.get
    self: Any = new(LoyaltyPromotionTriggerLimit)
    self.times = v = get("times")
    if v.__class__ is not int:
        self.times = mismatch(v, at, "times", "integer")
    self.interval = v = get("interval")
    if v.__class__ is not str and (v is not None):
        self.interval = mismatch(v, at, "interval", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "times": ("times", False, refuse_float),
    "interval": ("interval", False, plain),
}

encode = object_encoder(LoyaltyPromotionTriggerLimit, _FIELDS)
