"""The open enum CatalogPricingType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CatalogPricingType: TypeAlias = Literal["FIXED_PRICING", "VARIABLE_PRICING"] | str
