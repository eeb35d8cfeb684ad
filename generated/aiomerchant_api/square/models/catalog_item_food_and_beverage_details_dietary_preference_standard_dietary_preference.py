"""The open enum CatalogItemFoodAndBeverageDetailsDietaryPreferenceStandardDietaryPreference.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CatalogItemFoodAndBeverageDetailsDietaryPreferenceStandardDietaryPreference: TypeAlias = (
    Literal["DAIRY_FREE", "GLUTEN_FREE", "HALAL", "KOSHER", "NUT_FREE", "VEGAN", "VEGETARIAN"] | str
)
