"""A mapping given for CatalogItemOptionValue.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class CatalogItemOptionValueDict(TypedDict, total=False):
    """Schema `CatalogItemOptionValue` as a mapping by wire names."""

    item_option_id: str | None
    name: str | None
    description: str | None
    color: str | None
    ordinal: int | None
