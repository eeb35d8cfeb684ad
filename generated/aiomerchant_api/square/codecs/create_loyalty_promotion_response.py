"""The codec of CreateLoyaltyPromotionResponse.

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
)

from ..models.create_loyalty_promotion_response import CreateLoyaltyPromotionResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_loyalty_promotion: Decode = decode_later(
    __name__, "loyalty_promotion", globals(), "decode_loyalty_promotion"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateLoyaltyPromotionResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_errors, v_loyalty_promotion = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_loyalty_promotion = _values(known)
    self: Any = new(CreateLoyaltyPromotionResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self.loyalty_promotion = (
        None
        if v_loyalty_promotion is None and "loyalty_promotion" not in data
        else decode_loyalty_promotion(v_loyalty_promotion, (at, "loyalty_promotion"))
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "loyalty_promotion": ("loyalty_promotion", False, encode_later(__name__, "loyalty_promotion")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateLoyaltyPromotionResponse, _FIELDS)
