"""The codec of ProductPriceSeatTiersOutput.

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
    plain,
    whole,
)

from ..models.product_price_seat_tiers_output import ProductPriceSeatTiersOutput

decode_product_price_seat_tier: Decode = decode_later(
    __name__, "product_price_seat_tier", globals(), "decode_product_price_seat_tier"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceSeatTiersOutput")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_seat_tier_type, v_tiers, v_minimum_seats, v_maximum_seats = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_seat_tier_type, v_tiers, v_minimum_seats, v_maximum_seats = _values(known)
    self: Any = new(ProductPriceSeatTiersOutput)
    self.seat_tier_type = v_seat_tier_type
    if v_seat_tier_type.__class__ is not str and not (
        v_seat_tier_type is None and "seat_tier_type" not in data
    ):
        self.seat_tier_type = mismatch(v_seat_tier_type, at, "seat_tier_type", "string")
    if v_tiers.__class__ is list:
        here = (at, "tiers[]")
        self.tiers = [decode_product_price_seat_tier(item, here) for item in v_tiers]
    else:
        self.tiers = mismatch(v_tiers, at, "tiers", "array")
    self.minimum_seats = v_minimum_seats
    if v_minimum_seats.__class__ is not int:
        self.minimum_seats = mismatch(v_minimum_seats, at, "minimum_seats", "integer")
    self.maximum_seats = v_maximum_seats
    if v_maximum_seats.__class__ is not int and not (v_maximum_seats is None and "maximum_seats" in data):
        self.maximum_seats = mismatch(v_maximum_seats, at, "maximum_seats", "integer")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seat_tier_type": ("seat_tier_type", False, plain),
    "tiers": ("tiers", False, encode_list_of(encode_later(__name__, "product_price_seat_tier"))),
    "minimum_seats": ("minimum_seats", False, whole),
    "maximum_seats": ("maximum_seats", True, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ProductPriceSeatTiersOutput, _FIELDS)
