"""The codec of CatalogStockConversion.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.catalog_stock_conversion import CatalogStockConversion


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogStockConversion")
    get = data.get
    self: Any = new(CatalogStockConversion)
    self.stockable_item_variation_id = v = get("stockable_item_variation_id")
    if v.__class__ is not str:
        self.stockable_item_variation_id = mismatch(v, at, "stockable_item_variation_id", "string")
    self.stockable_quantity = v = get("stockable_quantity")
    if v.__class__ is not str:
        self.stockable_quantity = mismatch(v, at, "stockable_quantity", "string")
    self.nonstockable_quantity = v = get("nonstockable_quantity")
    if v.__class__ is not str:
        self.nonstockable_quantity = mismatch(v, at, "nonstockable_quantity", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "stockable_item_variation_id": ("stockable_item_variation_id", False, plain),
    "stockable_quantity": ("stockable_quantity", False, plain),
    "nonstockable_quantity": ("nonstockable_quantity", False, plain),
}

encode = object_encoder(CatalogStockConversion, _FIELDS)
