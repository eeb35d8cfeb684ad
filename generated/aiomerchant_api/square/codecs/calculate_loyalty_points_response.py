"""The codec of CalculateLoyaltyPointsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
)
from ..models.calculate_loyalty_points_response import CalculateLoyaltyPointsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CalculateLoyaltyPointsResponse")
    get = data.get
    self: Any = new(CalculateLoyaltyPointsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.points = v = get("points")
    if v.__class__ is not int and (v is not None or "points" in data):
        self.points = mismatch(v, at, "points", "integer")
    self.promotion_points = v = get("promotion_points")
    if v.__class__ is not int and (v is not None or "promotion_points" in data):
        self.promotion_points = mismatch(v, at, "promotion_points", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "points": ("points", False, refuse_float),
    "promotion_points": ("promotion_points", False, refuse_float),
}

encode = object_encoder(CalculateLoyaltyPointsResponse, _FIELDS)
