"""A mapping given for CatalogCustomAttributeDefinitionNumberConfig.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class CatalogCustomAttributeDefinitionNumberConfigDict(TypedDict, total=False):
    """Schema `CatalogCustomAttributeDefinitionNumberConfig` as a mapping by wire names."""

    precision: int | None
