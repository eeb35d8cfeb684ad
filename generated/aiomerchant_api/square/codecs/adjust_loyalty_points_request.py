"""The codec of AdjustLoyaltyPointsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.adjust_loyalty_points_request import AdjustLoyaltyPointsRequest

decode_loyalty_event_adjust_points: Decode = decode_later(
    __name__, "loyalty_event_adjust_points", globals(), "decode_loyalty_event_adjust_points"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AdjustLoyaltyPointsRequest")
    get = data.get
    self: Any = new(AdjustLoyaltyPointsRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.adjust_points = decode_loyalty_event_adjust_points(get("adjust_points"), (at, "adjust_points"))
    self.allow_negative_balance = v = get("allow_negative_balance")
    if v.__class__ is not bool and (v is not None):
        self.allow_negative_balance = mismatch(v, at, "allow_negative_balance", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "adjust_points": ("adjust_points", False, encode_later(__name__, "loyalty_event_adjust_points")),
    "allow_negative_balance": ("allow_negative_balance", False, plain),
}

encode = object_encoder(AdjustLoyaltyPointsRequest, _FIELDS)
