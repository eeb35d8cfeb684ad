"""The open enum CatalogCustomAttributeDefinitionType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CatalogCustomAttributeDefinitionType: TypeAlias = Literal["STRING", "BOOLEAN", "NUMBER", "SELECTION"] | str
