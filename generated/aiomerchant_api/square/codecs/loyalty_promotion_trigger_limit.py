"""The codec of LoyaltyPromotionTriggerLimit.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, whole

from ..models.loyalty_promotion_trigger_limit import LoyaltyPromotionTriggerLimit


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyPromotionTriggerLimit")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_times, v_interval = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_times, v_interval = _values(known)
    self: Any = new(LoyaltyPromotionTriggerLimit)
    self.times = v_times
    if v_times.__class__ is not int:
        self.times = mismatch(v_times, at, "times", "integer")
    self.interval = v_interval
    if v_interval.__class__ is not str and v_interval is not None:
        self.interval = mismatch(v_interval, at, "interval", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "times": ("times", False, whole),
    "interval": ("interval", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyPromotionTriggerLimit, _FIELDS)
