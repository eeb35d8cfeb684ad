"""The codec of AdjustLoyaltyPointsRequest.

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
    plain,
    refuse_float,
)

from ..models.adjust_loyalty_points_request import AdjustLoyaltyPointsRequest

decode_loyalty_event_adjust_points: Decode = decode_later(
    __name__, "loyalty_event_adjust_points", globals(), "decode_loyalty_event_adjust_points"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AdjustLoyaltyPointsRequest")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_idempotency_key, v_adjust_points, v_allow_negative_balance = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_adjust_points, v_allow_negative_balance = _values(known)
    self: Any = new(AdjustLoyaltyPointsRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.adjust_points = decode_loyalty_event_adjust_points(v_adjust_points, (at, "adjust_points"))
    self.allow_negative_balance = v_allow_negative_balance
    if v_allow_negative_balance.__class__ is not bool and v_allow_negative_balance is not None:
        self.allow_negative_balance = mismatch(
            v_allow_negative_balance, at, "allow_negative_balance", "boolean"
        )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "adjust_points": ("adjust_points", False, encode_later(__name__, "loyalty_event_adjust_points")),
    "allow_negative_balance": ("allow_negative_balance", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(AdjustLoyaltyPointsRequest, _FIELDS)
