"""The model CatalogItemFoodAndBeverageDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_item_food_and_beverage_details_dietary_preference import (
        CatalogItemFoodAndBeverageDetailsDietaryPreference,
    )
    from ..models.catalog_item_food_and_beverage_details_ingredient import (
        CatalogItemFoodAndBeverageDetailsIngredient,
    )


@define(kw_only=True, eq=False, repr=False)
class CatalogItemFoodAndBeverageDetails(Model):
    """Facts on food.

    Attributes:
        calorie_count: Energy in kcal.
        dietary_preferences: Diets that it suits.
        ingredients: What it is made of.
    """

    calorie_count: int | None = None
    dietary_preferences: list[CatalogItemFoodAndBeverageDetailsDietaryPreference] | None = None
    ingredients: list[CatalogItemFoodAndBeverageDetailsIngredient] | None = None
