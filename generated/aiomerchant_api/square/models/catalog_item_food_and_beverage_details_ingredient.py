"""The model CatalogItemFoodAndBeverageDetailsIngredient.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_item_food_and_beverage_details_dietary_preference_type import (
        CatalogItemFoodAndBeverageDetailsDietaryPreferenceType,
    )
    from ..models.catalog_item_food_and_beverage_details_ingredient_standard_ingredient import (
        CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient,
    )


@define(kw_only=True, eq=False, repr=False)
class CatalogItemFoodAndBeverageDetailsIngredient(Model):
    """What food is made of.

    Attributes:
        type: `STANDARD` or `CUSTOM`. One of STANDARD, CUSTOM.
        standard_name: Ingredient of Square's list, for `STANDARD`. One of
            `CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient`.
        custom_name: Ingredient in your words, for `CUSTOM`.
    """

    type: CatalogItemFoodAndBeverageDetailsDietaryPreferenceType | None = None
    standard_name: CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient | None = None
    custom_name: str | None = None
