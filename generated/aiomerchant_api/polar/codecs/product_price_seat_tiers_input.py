"""The codec of ProductPriceSeatTiersInput.

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
)

from ..models.product_price_seat_tiers_input import ProductPriceSeatTiersInput

decode_product_price_seat_tier: Decode = decode_later(
    __name__, "product_price_seat_tier", globals(), "decode_product_price_seat_tier"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceSeatTiersInput")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_seat_tier_type, v_tiers = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_seat_tier_type, v_tiers = _values(known)
    self: Any = new(ProductPriceSeatTiersInput)
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
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seat_tier_type": ("seat_tier_type", False, plain),
    "tiers": ("tiers", False, encode_list_of(encode_later(__name__, "product_price_seat_tier"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ProductPriceSeatTiersInput, _FIELDS)
