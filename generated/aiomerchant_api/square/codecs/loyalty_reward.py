"""The codec of LoyaltyReward.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.loyalty_reward import LoyaltyReward


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyReward")
    known = data if len(data) == 9 else _NOTHING | data
    try:
        (
            v_id,
            v_status,
            v_loyalty_account_id,
            v_reward_tier_id,
            v_points,
            v_order_id,
            v_created_at,
            v_updated_at,
            v_redeemed_at,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_status,
            v_loyalty_account_id,
            v_reward_tier_id,
            v_points,
            v_order_id,
            v_created_at,
            v_updated_at,
            v_redeemed_at,
        ) = _values(known)
    self: Any = new(LoyaltyReward)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.status = v_status
    if v_status.__class__ is not str and not (v_status is None and "status" not in data):
        self.status = mismatch(v_status, at, "status", "string")
    self.loyalty_account_id = v_loyalty_account_id
    if v_loyalty_account_id.__class__ is not str:
        self.loyalty_account_id = mismatch(v_loyalty_account_id, at, "loyalty_account_id", "string")
    self.reward_tier_id = v_reward_tier_id
    if v_reward_tier_id.__class__ is not str:
        self.reward_tier_id = mismatch(v_reward_tier_id, at, "reward_tier_id", "string")
    self.points = v_points
    if v_points.__class__ is not int and not (v_points is None and "points" not in data):
        self.points = mismatch(v_points, at, "points", "integer")
    self.order_id = v_order_id
    if v_order_id.__class__ is not str and v_order_id is not None:
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self.redeemed_at = (
        None
        if v_redeemed_at is None and "redeemed_at" not in data
        else instant(v_redeemed_at, at, "redeemed_at")
    )
    self._extra = None if len(known) == 9 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "status": ("status", False, plain),
    "loyalty_account_id": ("loyalty_account_id", False, refuse_float),
    "reward_tier_id": ("reward_tier_id", False, refuse_float),
    "points": ("points", False, whole),
    "order_id": ("order_id", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
    "redeemed_at": ("redeemed_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyReward, _FIELDS)
