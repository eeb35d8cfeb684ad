"""A mapping given for CatalogItemFoodAndBeverageDetailsIngredient.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.catalog_item_food_and_beverage_details_dietary_preference_type import (
        CatalogItemFoodAndBeverageDetailsDietaryPreferenceType,
    )
    from ..models.catalog_item_food_and_beverage_details_ingredient_standard_ingredient import (
        CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient,
    )


class CatalogItemFoodAndBeverageDetailsIngredientDict(TypedDict, total=False):
    """Schema `CatalogItemFoodAndBeverageDetailsIngredient` as a mapping by wire names."""

    type: CatalogItemFoodAndBeverageDetailsDietaryPreferenceType | None
    standard_name: CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient | None
    custom_name: str | None
