"""The codec of CreateLoyaltyRewardRequest.

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
    refuse_float,
)

from ..models.create_loyalty_reward_request import CreateLoyaltyRewardRequest

decode_loyalty_reward: Decode = decode_later(__name__, "loyalty_reward", globals(), "decode_loyalty_reward")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateLoyaltyRewardRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_reward, v_idempotency_key = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_reward, v_idempotency_key = _values(known)
    self: Any = new(CreateLoyaltyRewardRequest)
    self.reward = decode_loyalty_reward(v_reward, (at, "reward"))
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "reward": ("reward", False, encode_later(__name__, "loyalty_reward")),
    "idempotency_key": ("idempotency_key", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateLoyaltyRewardRequest, _FIELDS)
