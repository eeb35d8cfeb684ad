"""The codec of ListLoyaltyPromotionsResponse.

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
    plain,
)
from ..models.list_loyalty_promotions_response import ListLoyaltyPromotionsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_loyalty_promotion: Decode = decode_later(
    __name__, "loyalty_promotion", globals(), "decode_loyalty_promotion"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListLoyaltyPromotionsResponse")
    get = data.get
    self: Any = new(ListLoyaltyPromotionsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.loyalty_promotions = v = get("loyalty_promotions")
    if v.__class__ is list:
        here = (at, "loyalty_promotions[]")
        self.loyalty_promotions = [decode_loyalty_promotion(i, here) for i in v]
    elif v is not None or "loyalty_promotions" in data:
        self.loyalty_promotions = mismatch(v, at, "loyalty_promotions", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "loyalty_promotions": (
        "loyalty_promotions",
        False,
        encode_list_of(encode_later(__name__, "loyalty_promotion")),
    ),
    "cursor": ("cursor", False, plain),
}

encode = object_encoder(ListLoyaltyPromotionsResponse, _FIELDS)
