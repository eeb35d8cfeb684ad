"""The codec of ProductPriceMeter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float, unique_id
from ..models.product_price_meter import ProductPriceMeter


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductPriceMeter")
    get = data.get
    self: Any = new(ProductPriceMeter)
    self.id = unique_id(get("id"), at, "id")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.unit = v = get("unit")
    if v.__class__ is not str:
        self.unit = mismatch(v, at, "unit", "string")
    self.custom_label = v = get("custom_label")
    if v.__class__ is not str and (v is not None or "custom_label" not in data):
        self.custom_label = mismatch(v, at, "custom_label", "string")
    self.custom_multiplier = v = get("custom_multiplier")
    if v.__class__ is not int and (v is not None or "custom_multiplier" not in data):
        self.custom_multiplier = mismatch(v, at, "custom_multiplier", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "name": ("name", False, plain),
    "unit": ("unit", False, plain),
    "custom_label": ("custom_label", True, plain),
    "custom_multiplier": ("custom_multiplier", True, refuse_float),
}

encode = object_encoder(ProductPriceMeter, _FIELDS)
