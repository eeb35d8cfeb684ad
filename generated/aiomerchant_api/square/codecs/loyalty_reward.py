"""The codec of LoyaltyReward.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain, refuse_float
from ..models.loyalty_reward import LoyaltyReward


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyReward")
    get = data.get
    self: Any = new(LoyaltyReward)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None or "status" in data):
        self.status = mismatch(v, at, "status", "string")
    self.loyalty_account_id = v = get("loyalty_account_id")
    if v.__class__ is not str:
        self.loyalty_account_id = mismatch(v, at, "loyalty_account_id", "string")
    self.reward_tier_id = v = get("reward_tier_id")
    if v.__class__ is not str:
        self.reward_tier_id = mismatch(v, at, "reward_tier_id", "string")
    self.points = v = get("points")
    if v.__class__ is not int and (v is not None or "points" in data):
        self.points = mismatch(v, at, "points", "integer")
    self.order_id = v = get("order_id")
    if v.__class__ is not str and (v is not None):
        self.order_id = mismatch(v, at, "order_id", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self.redeemed_at = v = get("redeemed_at")
    if v is not None or "redeemed_at" in data:
        self.redeemed_at = instant(v, at, "redeemed_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "status": ("status", False, plain),
    "loyalty_account_id": ("loyalty_account_id", False, plain),
    "reward_tier_id": ("reward_tier_id", False, plain),
    "points": ("points", False, refuse_float),
    "order_id": ("order_id", False, plain),
    "created_at": ("created_at", False, plain),
    "updated_at": ("updated_at", False, plain),
    "redeemed_at": ("redeemed_at", False, plain),
}

encode = object_encoder(LoyaltyReward, _FIELDS)
