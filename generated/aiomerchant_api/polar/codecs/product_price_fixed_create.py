"""The codec of ProductPriceFixedCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, constant, mismatch, new, object_encoder, plain, refuse_float
from ..models.product_price_fixed_create import ProductPriceFixedCreate

_amount_type = constant("fixed")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceFixedCreate")
    get = data.get
    self: Any = new(ProductPriceFixedCreate)
    self.amount_type = _amount_type(get("amount_type"), at, "amount_type")
    self.price_currency = v = get("price_currency")
    if v.__class__ is not str and (v is not None or "price_currency" in data):
        self.price_currency = mismatch(v, at, "price_currency", "string")
    self.tax_behavior = v = get("tax_behavior")
    if v.__class__ is not str and (v is not None):
        self.tax_behavior = mismatch(v, at, "tax_behavior", "string")
    self.price_amount = v = get("price_amount")
    if v.__class__ is not int:
        self.price_amount = mismatch(v, at, "price_amount", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount_type": ("amount_type", False, plain),
    "price_currency": ("price_currency", False, plain),
    "tax_behavior": ("tax_behavior", False, plain),
    "price_amount": ("price_amount", False, refuse_float),
}

encode = object_encoder(ProductPriceFixedCreate, _FIELDS)
