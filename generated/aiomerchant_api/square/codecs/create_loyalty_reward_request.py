"""The codec of CreateLoyaltyRewardRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.create_loyalty_reward_request import CreateLoyaltyRewardRequest

decode_loyalty_reward: Decode = decode_later(__name__, "loyalty_reward", globals(), "decode_loyalty_reward")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateLoyaltyRewardRequest")
    get = data.get
    self: Any = new(CreateLoyaltyRewardRequest)
    self.reward = decode_loyalty_reward(get("reward"), (at, "reward"))
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "reward": ("reward", False, encode_later(__name__, "loyalty_reward")),
    "idempotency_key": ("idempotency_key", False, plain),
}

encode = object_encoder(CreateLoyaltyRewardRequest, _FIELDS)
