"""The codec of RedeemLoyaltyRewardRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.redeem_loyalty_reward_request import RedeemLoyaltyRewardRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RedeemLoyaltyRewardRequest")
    get = data.get
    self: Any = new(RedeemLoyaltyRewardRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str:
        self.location_id = mismatch(v, at, "location_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "location_id": ("location_id", False, plain),
}

encode = object_encoder(RedeemLoyaltyRewardRequest, _FIELDS)
