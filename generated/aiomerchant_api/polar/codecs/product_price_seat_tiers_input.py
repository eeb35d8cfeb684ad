"""The codec of ProductPriceSeatTiersInput.

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
from ..models.product_price_seat_tiers_input import ProductPriceSeatTiersInput

decode_product_price_seat_tier: Decode = decode_later(
    __name__, "product_price_seat_tier", globals(), "decode_product_price_seat_tier"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceSeatTiersInput")
    get = data.get
    self: Any = new(ProductPriceSeatTiersInput)
    self.seat_tier_type = v = get("seat_tier_type")
    if v.__class__ is not str and (v is not None or "seat_tier_type" in data):
        self.seat_tier_type = mismatch(v, at, "seat_tier_type", "string")
    self.tiers = v = get("tiers")
    if v.__class__ is list:
        here = (at, "tiers[]")
        self.tiers = [decode_product_price_seat_tier(i, here) for i in v]
    else:
        self.tiers = mismatch(v, at, "tiers", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seat_tier_type": ("seat_tier_type", False, plain),
    "tiers": ("tiers", False, encode_list_of(encode_later(__name__, "product_price_seat_tier"))),
}

encode = object_encoder(ProductPriceSeatTiersInput, _FIELDS)
