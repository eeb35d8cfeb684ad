"""The codec of CalculateLoyaltyPointsResponse.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    whole,
)

from ..models.calculate_loyalty_points_response import CalculateLoyaltyPointsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CalculateLoyaltyPointsResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_errors, v_points, v_promotion_points = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_points, v_promotion_points = _values(known)
    self: Any = new(CalculateLoyaltyPointsResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self.points = v_points
    if v_points.__class__ is not int and not (v_points is None and "points" not in data):
        self.points = mismatch(v_points, at, "points", "integer")
    self.promotion_points = v_promotion_points
    if v_promotion_points.__class__ is not int and not (
        v_promotion_points is None and "promotion_points" not in data
    ):
        self.promotion_points = mismatch(v_promotion_points, at, "promotion_points", "integer")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "points": ("points", False, whole),
    "promotion_points": ("promotion_points", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CalculateLoyaltyPointsResponse, _FIELDS)
