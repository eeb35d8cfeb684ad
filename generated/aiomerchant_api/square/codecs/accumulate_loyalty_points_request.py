"""The codec of AccumulateLoyaltyPointsRequest.

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

from ..models.accumulate_loyalty_points_request import AccumulateLoyaltyPointsRequest

decode_loyalty_event_accumulate_points: Decode = decode_later(
    __name__, "loyalty_event_accumulate_points", globals(), "decode_loyalty_event_accumulate_points"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AccumulateLoyaltyPointsRequest")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_accumulate_points, v_idempotency_key, v_location_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_accumulate_points, v_idempotency_key, v_location_id = _values(known)
    self: Any = new(AccumulateLoyaltyPointsRequest)
    self.accumulate_points = decode_loyalty_event_accumulate_points(
        v_accumulate_points, (at, "accumulate_points")
    )
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "accumulate_points": (
        "accumulate_points",
        False,
        encode_later(__name__, "loyalty_event_accumulate_points"),
    ),
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(AccumulateLoyaltyPointsRequest, _FIELDS)
