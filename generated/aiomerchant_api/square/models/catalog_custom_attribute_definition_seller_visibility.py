"""The open enum CatalogCustomAttributeDefinitionSellerVisibility.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CatalogCustomAttributeDefinitionSellerVisibility: TypeAlias = (
    Literal["SELLER_VISIBILITY_HIDDEN", "SELLER_VISIBILITY_READ_WRITE_VALUES"] | str
)
