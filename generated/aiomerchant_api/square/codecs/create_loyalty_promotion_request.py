"""The codec of CreateLoyaltyPromotionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.create_loyalty_promotion_request import CreateLoyaltyPromotionRequest

decode_loyalty_promotion: Decode = decode_later(
    __name__, "loyalty_promotion", globals(), "decode_loyalty_promotion"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateLoyaltyPromotionRequest")
    get = data.get
    self: Any = new(CreateLoyaltyPromotionRequest)
    self.loyalty_promotion = decode_loyalty_promotion(get("loyalty_promotion"), (at, "loyalty_promotion"))
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_promotion": ("loyalty_promotion", False, encode_later(__name__, "loyalty_promotion")),
    "idempotency_key": ("idempotency_key", False, plain),
}

encode = object_encoder(CreateLoyaltyPromotionRequest, _FIELDS)
