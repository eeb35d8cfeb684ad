"""The codec of ProductPriceCustomCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, constant, mismatch, new, object_encoder, plain, whole

from ..models.product_price_custom_create import ProductPriceCustomCreate

_decode_amount_type = constant("custom")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceCustomCreate")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        (
            v_amount_type,
            v_price_currency,
            v_tax_behavior,
            v_minimum_amount,
            v_maximum_amount,
            v_preset_amount,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_amount_type,
            v_price_currency,
            v_tax_behavior,
            v_minimum_amount,
            v_maximum_amount,
            v_preset_amount,
        ) = _values(known)
    self: Any = new(ProductPriceCustomCreate)
    self.amount_type = _decode_amount_type(v_amount_type, at, "amount_type")
    self.price_currency = v_price_currency
    if v_price_currency.__class__ is not str and not (
        v_price_currency is None and "price_currency" not in data
    ):
        self.price_currency = mismatch(v_price_currency, at, "price_currency", "string")
    self.tax_behavior = v_tax_behavior
    if v_tax_behavior.__class__ is not str and v_tax_behavior is not None:
        self.tax_behavior = mismatch(v_tax_behavior, at, "tax_behavior", "string")
    self.minimum_amount = v_minimum_amount
    if v_minimum_amount.__class__ is not int and not (
        v_minimum_amount is None and "minimum_amount" not in data
    ):
        self.minimum_amount = mismatch(v_minimum_amount, at, "minimum_amount", "integer")
    self.maximum_amount = v_maximum_amount
    if v_maximum_amount.__class__ is not int and v_maximum_amount is not None:
        self.maximum_amount = mismatch(v_maximum_amount, at, "maximum_amount", "integer")
    self.preset_amount = v_preset_amount
    if v_preset_amount.__class__ is not int and v_preset_amount is not None:
        self.preset_amount = mismatch(v_preset_amount, at, "preset_amount", "integer")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount_type": ("amount_type", False, plain),
    "price_currency": ("price_currency", False, plain),
    "tax_behavior": ("tax_behavior", False, plain),
    "minimum_amount": ("minimum_amount", False, whole),
    "maximum_amount": ("maximum_amount", False, whole),
    "preset_amount": ("preset_amount", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ProductPriceCustomCreate, _FIELDS)
