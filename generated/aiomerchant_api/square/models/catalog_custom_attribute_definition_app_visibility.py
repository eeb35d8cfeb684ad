"""The open enum CatalogCustomAttributeDefinitionAppVisibility.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CatalogCustomAttributeDefinitionAppVisibility: TypeAlias = (
    Literal["APP_VISIBILITY_HIDDEN", "APP_VISIBILITY_READ_ONLY", "APP_VISIBILITY_READ_WRITE_VALUES"] | str
)
