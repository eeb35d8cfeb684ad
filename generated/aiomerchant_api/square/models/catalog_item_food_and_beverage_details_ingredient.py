"""The model CatalogItemFoodAndBeverageDetailsIngredient.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.catalog_item_food_and_beverage_details_dietary_preference_type import (
        CatalogItemFoodAndBeverageDetailsDietaryPreferenceType,
    )
    from ..models.catalog_item_food_and_beverage_details_ingredient_standard_ingredient import (
        CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient,
    )


@define(kw_only=True, eq=False, repr=False)
class CatalogItemFoodAndBeverageDetailsIngredient(Model):
    """Schema `CatalogItemFoodAndBeverageDetailsIngredient`.

    Attributes:
        type: One of STANDARD, CUSTOM.
    """

    type: CatalogItemFoodAndBeverageDetailsDietaryPreferenceType | None = None
    standard_name: CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient | None = None
    custom_name: str | None = None
