"""The codec of CatalogItemFoodAndBeverageDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
)
from ..models.catalog_item_food_and_beverage_details import CatalogItemFoodAndBeverageDetails

decode_catalog_item_food_and_beverage_details_dietary_preference: Decode = decode_later(
    __name__,
    "catalog_item_food_and_beverage_details_dietary_preference",
    globals(),
    "decode_catalog_item_food_and_beverage_details_dietary_preference",
)
decode_catalog_item_food_and_beverage_details_ingredient: Decode = decode_later(
    __name__,
    "catalog_item_food_and_beverage_details_ingredient",
    globals(),
    "decode_catalog_item_food_and_beverage_details_ingredient",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogItemFoodAndBeverageDetails")
    get = data.get
    self: Any = new(CatalogItemFoodAndBeverageDetails)
    self.calorie_count = v = get("calorie_count")
    if v.__class__ is not int and (v is not None):
        self.calorie_count = mismatch(v, at, "calorie_count", "integer")
    self.dietary_preferences = v = get("dietary_preferences")
    if v.__class__ is list:
        here = (at, "dietary_preferences[]")
        self.dietary_preferences = [
            decode_catalog_item_food_and_beverage_details_dietary_preference(i, here) for i in v
        ]
    elif v is not None:
        self.dietary_preferences = mismatch(v, at, "dietary_preferences", "array")
    self.ingredients = v = get("ingredients")
    if v.__class__ is list:
        here = (at, "ingredients[]")
        self.ingredients = [decode_catalog_item_food_and_beverage_details_ingredient(i, here) for i in v]
    elif v is not None:
        self.ingredients = mismatch(v, at, "ingredients", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "calorie_count": ("calorie_count", False, refuse_float),
    "dietary_preferences": (
        "dietary_preferences",
        False,
        encode_list_of(encode_later(__name__, "catalog_item_food_and_beverage_details_dietary_preference")),
    ),
    "ingredients": (
        "ingredients",
        False,
        encode_list_of(encode_later(__name__, "catalog_item_food_and_beverage_details_ingredient")),
    ),
}

encode = object_encoder(CatalogItemFoodAndBeverageDetails, _FIELDS)
