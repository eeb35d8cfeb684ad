"""The codec of OrderReward.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.order_reward import OrderReward


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderReward")
    get = data.get
    self: Any = new(OrderReward)
    self.id = v = get("id")
    if v.__class__ is not str:
        self.id = mismatch(v, at, "id", "string")
    self.reward_tier_id = v = get("reward_tier_id")
    if v.__class__ is not str:
        self.reward_tier_id = mismatch(v, at, "reward_tier_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "reward_tier_id": ("reward_tier_id", False, plain),
}

encode = object_encoder(OrderReward, _FIELDS)
