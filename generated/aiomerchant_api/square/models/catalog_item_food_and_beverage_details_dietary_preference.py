"""The model CatalogItemFoodAndBeverageDetailsDietaryPreference.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_item_food_and_beverage_details_dietary_preference_standard_dietary_preference import (
        CatalogItemFoodAndBeverageDetailsDietaryPreferenceStandardDietaryPreference,
    )
    from ..models.catalog_item_food_and_beverage_details_dietary_preference_type import (
        CatalogItemFoodAndBeverageDetailsDietaryPreferenceType,
    )


@define(kw_only=True, eq=False, repr=False)
class CatalogItemFoodAndBeverageDetailsDietaryPreference(Model):
    """A diet that food suits.

    Attributes:
        type: `STANDARD` or `CUSTOM`. One of STANDARD, CUSTOM.
        standard_name: Diet of Square's list, for `STANDARD`. One of DAIRY_FREE, GLUTEN_FREE, HALAL, KOSHER,
            NUT_FREE, VEGAN, VEGETARIAN.
        custom_name: Diet in your words, for `CUSTOM`.
    """

    type: CatalogItemFoodAndBeverageDetailsDietaryPreferenceType | None = None
    standard_name: CatalogItemFoodAndBeverageDetailsDietaryPreferenceStandardDietaryPreference | None = None
    custom_name: str | None = None
