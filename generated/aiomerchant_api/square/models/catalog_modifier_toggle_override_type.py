"""The open enum CatalogModifierToggleOverrideType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CatalogModifierToggleOverrideType: TypeAlias = Literal["YES", "NO", "NOT_SET"] | str
