"""The open enum CatalogItemFoodAndBeverageDetailsDietaryPreferenceType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CatalogItemFoodAndBeverageDetailsDietaryPreferenceType: TypeAlias = Literal["STANDARD", "CUSTOM"] | str
