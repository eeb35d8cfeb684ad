"""The codec of ProductPriceCustomCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, constant, mismatch, new, object_encoder, plain, refuse_float
from ..models.product_price_custom_create import ProductPriceCustomCreate

_amount_type = constant("custom")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceCustomCreate")
    get = data.get
    self: Any = new(ProductPriceCustomCreate)
    self.amount_type = _amount_type(get("amount_type"), at, "amount_type")
    self.price_currency = v = get("price_currency")
    if v.__class__ is not str and (v is not None or "price_currency" in data):
        self.price_currency = mismatch(v, at, "price_currency", "string")
    self.tax_behavior = v = get("tax_behavior")
    if v.__class__ is not str and (v is not None):
        self.tax_behavior = mismatch(v, at, "tax_behavior", "string")
    self.minimum_amount = v = get("minimum_amount")
    if v.__class__ is not int and (v is not None or "minimum_amount" in data):
        self.minimum_amount = mismatch(v, at, "minimum_amount", "integer")
    self.maximum_amount = v = get("maximum_amount")
    if v.__class__ is not int and (v is not None):
        self.maximum_amount = mismatch(v, at, "maximum_amount", "integer")
    self.preset_amount = v = get("preset_amount")
    if v.__class__ is not int and (v is not None):
        self.preset_amount = mismatch(v, at, "preset_amount", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount_type": ("amount_type", False, plain),
    "price_currency": ("price_currency", False, plain),
    "tax_behavior": ("tax_behavior", False, plain),
    "minimum_amount": ("minimum_amount", False, refuse_float),
    "maximum_amount": ("maximum_amount", False, refuse_float),
    "preset_amount": ("preset_amount", False, refuse_float),
}

encode = object_encoder(ProductPriceCustomCreate, _FIELDS)
