"""A mapping given for CatalogItemFoodAndBeverageDetailsDietaryPreference.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.catalog_item_food_and_beverage_details_dietary_preference_standard_dietary_preference import (
        CatalogItemFoodAndBeverageDetailsDietaryPreferenceStandardDietaryPreference,
    )
    from ..models.catalog_item_food_and_beverage_details_dietary_preference_type import (
        CatalogItemFoodAndBeverageDetailsDietaryPreferenceType,
    )


class CatalogItemFoodAndBeverageDetailsDietaryPreferenceDict(TypedDict, total=False):
    """Schema `CatalogItemFoodAndBeverageDetailsDietaryPreference` as a mapping by wire names."""

    type: CatalogItemFoodAndBeverageDetailsDietaryPreferenceType | None
    standard_name: CatalogItemFoodAndBeverageDetailsDietaryPreferenceStandardDietaryPreference | None
    custom_name: str | None
