"""The codec of ProductPriceFixedCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, constant, mismatch, new, object_encoder, plain, whole

from ..models.product_price_fixed_create import ProductPriceFixedCreate

_decode_amount_type = constant("fixed")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceFixedCreate")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_amount_type, v_price_currency, v_tax_behavior, v_price_amount = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_amount_type, v_price_currency, v_tax_behavior, v_price_amount = _values(known)
    self: Any = new(ProductPriceFixedCreate)
    self.amount_type = _decode_amount_type(v_amount_type, at, "amount_type")
    self.price_currency = v_price_currency
    if v_price_currency.__class__ is not str and not (
        v_price_currency is None and "price_currency" not in data
    ):
        self.price_currency = mismatch(v_price_currency, at, "price_currency", "string")
    self.tax_behavior = v_tax_behavior
    if v_tax_behavior.__class__ is not str and v_tax_behavior is not None:
        self.tax_behavior = mismatch(v_tax_behavior, at, "tax_behavior", "string")
    self.price_amount = v_price_amount
    if v_price_amount.__class__ is not int:
        self.price_amount = mismatch(v_price_amount, at, "price_amount", "integer")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount_type": ("amount_type", False, plain),
    "price_currency": ("price_currency", False, plain),
    "tax_behavior": ("tax_behavior", False, plain),
    "price_amount": ("price_amount", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ProductPriceFixedCreate, _FIELDS)
