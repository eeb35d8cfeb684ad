"""The open enum CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient: TypeAlias = (
    Literal[
        "CELERY",
        "CRUSTACEANS",
        "EGGS",
        "FISH",
        "GLUTEN",
        "LUPIN",
        "MILK",
        "MOLLUSCS",
        "MUSTARD",
        "PEANUTS",
        "SESAME",
        "SOY",
        "SULPHITES",
        "TREE_NUTS",
    ]
    | str
)
