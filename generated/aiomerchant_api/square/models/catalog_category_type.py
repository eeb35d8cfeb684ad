"""The open enum CatalogCategoryType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CatalogCategoryType: TypeAlias = Literal["REGULAR_CATEGORY", "MENU_CATEGORY", "KITCHEN_CATEGORY"] | str
