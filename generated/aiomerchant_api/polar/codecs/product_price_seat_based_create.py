"""The codec of ProductPriceSeatBasedCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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

_decode_amount_type = constant("seat_based")
decode_product_price_seat_tiers_input: Decode = decode_later(
    __name__, "product_price_seat_tiers_input", globals(), "decode_product_price_seat_tiers_input"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceSeatBasedCreate")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_amount_type, v_price_currency, v_tax_behavior, v_seat_tiers = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_amount_type, v_price_currency, v_tax_behavior, v_seat_tiers = _values(known)
    self: Any = new(ProductPriceSeatBasedCreate)
    self.amount_type = _decode_amount_type(v_amount_type, at, "amount_type")
    self.price_currency = v_price_currency
    if v_price_currency.__class__ is not str and not (
        v_price_currency is None and "price_currency" not in data
    ):
        self.price_currency = mismatch(v_price_currency, at, "price_currency", "string")
    self.tax_behavior = v_tax_behavior
    if v_tax_behavior.__class__ is not str and v_tax_behavior is not None:
        self.tax_behavior = mismatch(v_tax_behavior, at, "tax_behavior", "string")
    self.seat_tiers = decode_product_price_seat_tiers_input(v_seat_tiers, (at, "seat_tiers"))
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount_type": ("amount_type", False, plain),
    "price_currency": ("price_currency", False, plain),
    "tax_behavior": ("tax_behavior", False, plain),
    "seat_tiers": ("seat_tiers", False, encode_later(__name__, "product_price_seat_tiers_input")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ProductPriceSeatBasedCreate, _FIELDS)
