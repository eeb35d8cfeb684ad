"""The codec of CatalogItemOptionValueForItemVariation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.catalog_item_option_value_for_item_variation import CatalogItemOptionValueForItemVariation


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogItemOptionValueForItemVariation")
    get = data.get
    self: Any = new(CatalogItemOptionValueForItemVariation)
    self.item_option_id = v = get("item_option_id")
    if v.__class__ is not str and (v is not None):
        self.item_option_id = mismatch(v, at, "item_option_id", "string")
    self.item_option_value_id = v = get("item_option_value_id")
    if v.__class__ is not str and (v is not None):
        self.item_option_value_id = mismatch(v, at, "item_option_value_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "item_option_id": ("item_option_id", False, plain),
    "item_option_value_id": ("item_option_value_id", False, plain),
}

encode = object_encoder(CatalogItemOptionValueForItemVariation, _FIELDS)
