"""The codec of AccumulateLoyaltyPointsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.accumulate_loyalty_points_request import AccumulateLoyaltyPointsRequest

decode_loyalty_event_accumulate_points: Decode = decode_later(
    __name__, "loyalty_event_accumulate_points", globals(), "decode_loyalty_event_accumulate_points"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AccumulateLoyaltyPointsRequest")
    get = data.get
    self: Any = new(AccumulateLoyaltyPointsRequest)
    self.accumulate_points = decode_loyalty_event_accumulate_points(
        get("accumulate_points"), (at, "accumulate_points")
    )
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
    "accumulate_points": (
        "accumulate_points",
        False,
        encode_later(__name__, "loyalty_event_accumulate_points"),
    ),
    "idempotency_key": ("idempotency_key", False, plain),
    "location_id": ("location_id", False, plain),
}

encode = object_encoder(AccumulateLoyaltyPointsRequest, _FIELDS)
