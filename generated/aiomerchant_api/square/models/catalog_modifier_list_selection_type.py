"""The open enum CatalogModifierListSelectionType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CatalogModifierListSelectionType: TypeAlias = Literal["SINGLE", "MULTIPLE"] | str
