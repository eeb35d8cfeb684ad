"""The open enum SearchCatalogItemsRequestStockLevel.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

SearchCatalogItemsRequestStockLevel: TypeAlias = Literal["OUT", "LOW"] | str
