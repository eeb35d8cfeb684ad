"""The codec of CreateLoyaltyPromotionRequest.

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

from ..models.create_loyalty_promotion_request import CreateLoyaltyPromotionRequest

decode_loyalty_promotion: Decode = decode_later(
    __name__, "loyalty_promotion", globals(), "decode_loyalty_promotion"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateLoyaltyPromotionRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_loyalty_promotion, v_idempotency_key = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_loyalty_promotion, v_idempotency_key = _values(known)
    self: Any = new(CreateLoyaltyPromotionRequest)
    self.loyalty_promotion = decode_loyalty_promotion(v_loyalty_promotion, (at, "loyalty_promotion"))
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_promotion": ("loyalty_promotion", False, encode_later(__name__, "loyalty_promotion")),
    "idempotency_key": ("idempotency_key", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateLoyaltyPromotionRequest, _FIELDS)
