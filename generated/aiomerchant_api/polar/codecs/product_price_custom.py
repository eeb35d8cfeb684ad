"""The codec of ProductPriceCustom.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Encode,
    constant,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)
from ..models.product_price_custom import ProductPriceCustom

_amount_type = constant("custom")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceCustom")
    get = data.get
    self: Any = new(ProductPriceCustom)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.source = v = get("source")
    if v.__class__ is not str:
        self.source = mismatch(v, at, "source", "string")
    self.amount_type = _amount_type(get("amount_type"), at, "amount_type")
    self.price_currency = v = get("price_currency")
    if v.__class__ is not str:
        self.price_currency = mismatch(v, at, "price_currency", "string")
    self.tax_behavior = v = get("tax_behavior")
    if v.__class__ is not str and (v is not None or "tax_behavior" not in data):
        self.tax_behavior = mismatch(v, at, "tax_behavior", "string")
    self.is_archived = v = get("is_archived")
    if v.__class__ is not bool:
        self.is_archived = mismatch(v, at, "is_archived", "boolean")
    self.product_id = unique_id(get("product_id"), at, "product_id")
    self.minimum_amount = v = get("minimum_amount")
    if v.__class__ is not int:
        self.minimum_amount = mismatch(v, at, "minimum_amount", "integer")
    self.maximum_amount = v = get("maximum_amount")
    if v.__class__ is not int and (v is not None or "maximum_amount" not in data):
        self.maximum_amount = mismatch(v, at, "maximum_amount", "integer")
    self.preset_amount = v = get("preset_amount")
    if v.__class__ is not int and (v is not None or "preset_amount" not in data):
        self.preset_amount = mismatch(v, at, "preset_amount", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "source": ("source", False, plain),
    "amount_type": ("amount_type", False, plain),
    "price_currency": ("price_currency", False, plain),
    "tax_behavior": ("tax_behavior", True, plain),
    "is_archived": ("is_archived", False, plain),
    "product_id": ("product_id", False, plain),
    "minimum_amount": ("minimum_amount", False, refuse_float),
    "maximum_amount": ("maximum_amount", True, refuse_float),
    "preset_amount": ("preset_amount", True, refuse_float),
}

encode = object_encoder(ProductPriceCustom, _FIELDS)
