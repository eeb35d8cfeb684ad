"""The codec of ProductPriceMeteredUnitCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Encode,
    by_class,
    constant,
    decimal,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)
from ..models.product_price_metered_unit_create import ProductPriceMeteredUnitCreate

_amount_type = constant("metered_unit")
_unit_amount = by_class({int: number, float: number, str: decimal}, "integer or number or string")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceMeteredUnitCreate")
    get = data.get
    self: Any = new(ProductPriceMeteredUnitCreate)
    self.amount_type = _amount_type(get("amount_type"), at, "amount_type")
    self.price_currency = v = get("price_currency")
    if v.__class__ is not str and (v is not None or "price_currency" in data):
        self.price_currency = mismatch(v, at, "price_currency", "string")
    self.tax_behavior = v = get("tax_behavior")
    if v.__class__ is not str and (v is not None):
        self.tax_behavior = mismatch(v, at, "tax_behavior", "string")
    self.meter_id = unique_id(get("meter_id"), at, "meter_id")
    self.unit_amount = _unit_amount(get("unit_amount"), at, "unit_amount")
    self.cap_amount = v = get("cap_amount")
    if v.__class__ is not int and (v is not None):
        self.cap_amount = mismatch(v, at, "cap_amount", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount_type": ("amount_type", False, plain),
    "price_currency": ("price_currency", False, plain),
    "tax_behavior": ("tax_behavior", False, plain),
    "meter_id": ("meter_id", False, plain),
    "unit_amount": ("unit_amount", False, plain),
    "cap_amount": ("cap_amount", False, refuse_float),
}

encode = object_encoder(ProductPriceMeteredUnitCreate, _FIELDS)
