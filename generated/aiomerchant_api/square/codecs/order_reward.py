"""The codec of OrderReward.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.order_reward import OrderReward


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderReward")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_id, v_reward_tier_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_reward_tier_id = _values(known)
    self: Any = new(OrderReward)
    self.id = v_id
    if v_id.__class__ is not str:
        self.id = mismatch(v_id, at, "id", "string")
    self.reward_tier_id = v_reward_tier_id
    if v_reward_tier_id.__class__ is not str:
        self.reward_tier_id = mismatch(v_reward_tier_id, at, "reward_tier_id", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "reward_tier_id": ("reward_tier_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderReward, _FIELDS)
