"""The open enum CatalogDiscountModifyTaxBasis.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CatalogDiscountModifyTaxBasis: TypeAlias = Literal["MODIFY_TAX_BASIS", "DO_NOT_MODIFY_TAX_BASIS"] | str
