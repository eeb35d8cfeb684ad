"""The codec of CatalogItemFoodAndBeverageDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    whole,
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
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_calorie_count, v_dietary_preferences, v_ingredients = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_calorie_count, v_dietary_preferences, v_ingredients = _values(known)
    self: Any = new(CatalogItemFoodAndBeverageDetails)
    self.calorie_count = v_calorie_count
    if v_calorie_count.__class__ is not int and v_calorie_count is not None:
        self.calorie_count = mismatch(v_calorie_count, at, "calorie_count", "integer")
    if v_dietary_preferences.__class__ is list:
        here = (at, "dietary_preferences[]")
        self.dietary_preferences = [
            decode_catalog_item_food_and_beverage_details_dietary_preference(item, here)
            for item in v_dietary_preferences
        ]
    elif v_dietary_preferences is None:
        self.dietary_preferences = None
    else:
        self.dietary_preferences = mismatch(v_dietary_preferences, at, "dietary_preferences", "array")
    if v_ingredients.__class__ is list:
        here = (at, "ingredients[]")
        self.ingredients = [
            decode_catalog_item_food_and_beverage_details_ingredient(item, here) for item in v_ingredients
        ]
    elif v_ingredients is None:
        self.ingredients = None
    else:
        self.ingredients = mismatch(v_ingredients, at, "ingredients", "array")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "calorie_count": ("calorie_count", False, whole),
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogItemFoodAndBeverageDetails, _FIELDS)
