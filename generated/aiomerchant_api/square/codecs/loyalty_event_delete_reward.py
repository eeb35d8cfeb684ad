"""The codec of LoyaltyEventDeleteReward.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.loyalty_event_delete_reward import LoyaltyEventDeleteReward


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyEventDeleteReward")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_loyalty_program_id, v_reward_id, v_points = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_loyalty_program_id, v_reward_id, v_points = _values(known)
    self: Any = new(LoyaltyEventDeleteReward)
    self.loyalty_program_id = v_loyalty_program_id
    if v_loyalty_program_id.__class__ is not str:
        self.loyalty_program_id = mismatch(v_loyalty_program_id, at, "loyalty_program_id", "string")
    self.reward_id = v_reward_id
    if v_reward_id.__class__ is not str and not (v_reward_id is None and "reward_id" not in data):
        self.reward_id = mismatch(v_reward_id, at, "reward_id", "string")
    self.points = v_points
    if v_points.__class__ is not int:
        self.points = mismatch(v_points, at, "points", "integer")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_program_id": ("loyalty_program_id", False, refuse_float),
    "reward_id": ("reward_id", False, refuse_float),
    "points": ("points", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyEventDeleteReward, _FIELDS)
