"""The codec of ProductPriceSeatTiersOutput.

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
    refuse_float,
)
from ..models.product_price_seat_tiers_output import ProductPriceSeatTiersOutput

decode_product_price_seat_tier: Decode = decode_later(
    __name__, "product_price_seat_tier", globals(), "decode_product_price_seat_tier"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceSeatTiersOutput")
    get = data.get
    self: Any = new(ProductPriceSeatTiersOutput)
    self.seat_tier_type = v = get("seat_tier_type")
    if v.__class__ is not str and (v is not None or "seat_tier_type" in data):
        self.seat_tier_type = mismatch(v, at, "seat_tier_type", "string")
    self.tiers = v = get("tiers")
    if v.__class__ is list:
        here = (at, "tiers[]")
        self.tiers = [decode_product_price_seat_tier(i, here) for i in v]
    else:
        self.tiers = mismatch(v, at, "tiers", "array")
    self.minimum_seats = v = get("minimum_seats")
    if v.__class__ is not int:
        self.minimum_seats = mismatch(v, at, "minimum_seats", "integer")
    self.maximum_seats = v = get("maximum_seats")
    if v.__class__ is not int and (v is not None or "maximum_seats" not in data):
        self.maximum_seats = mismatch(v, at, "maximum_seats", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seat_tier_type": ("seat_tier_type", False, plain),
    "tiers": ("tiers", False, encode_list_of(encode_later(__name__, "product_price_seat_tier"))),
    "minimum_seats": ("minimum_seats", False, refuse_float),
    "maximum_seats": ("maximum_seats", True, refuse_float),
}

encode = object_encoder(ProductPriceSeatTiersOutput, _FIELDS)
