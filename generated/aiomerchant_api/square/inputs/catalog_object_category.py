"""A mapping given for CatalogObjectCategory.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class CatalogObjectCategoryDict(TypedDict, total=False):
    """Schema `CatalogObjectCategory` as a mapping by wire names."""

    id: str | None
    ordinal: int | None
