"""The codec of LoyaltyPromotionCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.loyalty_promotion_created_event_object import LoyaltyPromotionCreatedEventObject

decode_loyalty_promotion: Decode = decode_later(
    __name__, "loyalty_promotion", globals(), "decode_loyalty_promotion"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyPromotionCreatedEventObject")
    get = data.get
    self: Any = new(LoyaltyPromotionCreatedEventObject)
    self.loyalty_promotion = v = get("loyalty_promotion")
    if v is not None:
        self.loyalty_promotion = decode_loyalty_promotion(v, (at, "loyalty_promotion"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_promotion": ("loyalty_promotion", False, encode_later(__name__, "loyalty_promotion")),
}

encode = object_encoder(LoyaltyPromotionCreatedEventObject, _FIELDS)
