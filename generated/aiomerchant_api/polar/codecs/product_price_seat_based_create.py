"""The codec of ProductPriceSeatBasedCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    constant,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.product_price_seat_based_create import ProductPriceSeatBasedCreate

_amount_type = constant("seat_based")
decode_product_price_seat_tiers_input: Decode = decode_later(
    __name__, "product_price_seat_tiers_input", globals(), "decode_product_price_seat_tiers_input"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceSeatBasedCreate")
    get = data.get
    self: Any = new(ProductPriceSeatBasedCreate)
    self.amount_type = _amount_type(get("amount_type"), at, "amount_type")
    self.price_currency = v = get("price_currency")
    if v.__class__ is not str and (v is not None or "price_currency" in data):
        self.price_currency = mismatch(v, at, "price_currency", "string")
    self.tax_behavior = v = get("tax_behavior")
    if v.__class__ is not str and (v is not None):
        self.tax_behavior = mismatch(v, at, "tax_behavior", "string")
    self.seat_tiers = decode_product_price_seat_tiers_input(get("seat_tiers"), (at, "seat_tiers"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount_type": ("amount_type", False, plain),
    "price_currency": ("price_currency", False, plain),
    "tax_behavior": ("tax_behavior", False, plain),
    "seat_tiers": ("seat_tiers", False, encode_later(__name__, "product_price_seat_tiers_input")),
}

encode = object_encoder(ProductPriceSeatBasedCreate, _FIELDS)
