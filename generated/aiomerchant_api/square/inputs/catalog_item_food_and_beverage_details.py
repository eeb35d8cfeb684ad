"""A mapping given for CatalogItemFoodAndBeverageDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.catalog_item_food_and_beverage_details_dietary_preference import (
        CatalogItemFoodAndBeverageDetailsDietaryPreferenceDict,
    )
    from ..inputs.catalog_item_food_and_beverage_details_ingredient import (
        CatalogItemFoodAndBeverageDetailsIngredientDict,
    )
    from ..models.catalog_item_food_and_beverage_details_dietary_preference import (
        CatalogItemFoodAndBeverageDetailsDietaryPreference,
    )
    from ..models.catalog_item_food_and_beverage_details_ingredient import (
        CatalogItemFoodAndBeverageDetailsIngredient,
    )


class CatalogItemFoodAndBeverageDetailsDict(TypedDict, total=False):
    """Schema `CatalogItemFoodAndBeverageDetails` as a mapping by wire names."""

    calorie_count: int | None
    dietary_preferences: (
        Sequence[
            CatalogItemFoodAndBeverageDetailsDietaryPreference
            | CatalogItemFoodAndBeverageDetailsDietaryPreferenceDict
        ]
        | None
    )
    ingredients: (
        Sequence[
            CatalogItemFoodAndBeverageDetailsIngredient | CatalogItemFoodAndBeverageDetailsIngredientDict
        ]
        | None
    )
