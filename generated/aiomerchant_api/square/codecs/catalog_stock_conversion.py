"""The codec of CatalogStockConversion.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.catalog_stock_conversion import CatalogStockConversion


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogStockConversion")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_stockable_item_variation_id, v_stockable_quantity, v_nonstockable_quantity = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_stockable_item_variation_id, v_stockable_quantity, v_nonstockable_quantity = _values(known)
    self: Any = new(CatalogStockConversion)
    self.stockable_item_variation_id = v_stockable_item_variation_id
    if v_stockable_item_variation_id.__class__ is not str:
        self.stockable_item_variation_id = mismatch(
            v_stockable_item_variation_id, at, "stockable_item_variation_id", "string"
        )
    self.stockable_quantity = v_stockable_quantity
    if v_stockable_quantity.__class__ is not str:
        self.stockable_quantity = mismatch(v_stockable_quantity, at, "stockable_quantity", "string")
    self.nonstockable_quantity = v_nonstockable_quantity
    if v_nonstockable_quantity.__class__ is not str:
        self.nonstockable_quantity = mismatch(v_nonstockable_quantity, at, "nonstockable_quantity", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "stockable_item_variation_id": ("stockable_item_variation_id", False, refuse_float),
    "stockable_quantity": ("stockable_quantity", False, refuse_float),
    "nonstockable_quantity": ("nonstockable_quantity", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogStockConversion, _FIELDS)
