"""The codec of CatalogItemFoodAndBeverageDetailsDietaryPreference.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.catalog_item_food_and_beverage_details_dietary_preference import (
    CatalogItemFoodAndBeverageDetailsDietaryPreference,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogItemFoodAndBeverageDetailsDietaryPreference")
    get = data.get
    self: Any = new(CatalogItemFoodAndBeverageDetailsDietaryPreference)
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.standard_name = v = get("standard_name")
    if v.__class__ is not str and (v is not None):
        self.standard_name = mismatch(v, at, "standard_name", "string")
    self.custom_name = v = get("custom_name")
    if v.__class__ is not str and (v is not None):
        self.custom_name = mismatch(v, at, "custom_name", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "standard_name": ("standard_name", False, plain),
    "custom_name": ("custom_name", False, plain),
}

encode = object_encoder(CatalogItemFoodAndBeverageDetailsDietaryPreference, _FIELDS)
