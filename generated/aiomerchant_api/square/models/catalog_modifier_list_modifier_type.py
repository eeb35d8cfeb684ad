"""The open enum CatalogModifierListModifierType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CatalogModifierListModifierType: TypeAlias = Literal["LIST", "TEXT"] | str
