"""A mapping given for CatalogCustomAttributeDefinitionStringConfig.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class CatalogCustomAttributeDefinitionStringConfigDict(TypedDict, total=False):
    """Schema `CatalogCustomAttributeDefinitionStringConfig` as a mapping by wire names."""

    enforce_uniqueness: bool | None
