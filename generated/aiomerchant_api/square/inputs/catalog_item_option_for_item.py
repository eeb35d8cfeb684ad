"""A mapping given for CatalogItemOptionForItem.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class CatalogItemOptionForItemDict(TypedDict, total=False):
    """Schema `CatalogItemOptionForItem` as a mapping by wire names."""

    item_option_id: str | None
