"""A mapping given for CatalogItemOptionValueForItemVariation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class CatalogItemOptionValueForItemVariationDict(TypedDict, total=False):
    """Schema `CatalogItemOptionValueForItemVariation` as a mapping by wire names."""

    item_option_id: str | None
    item_option_value_id: str | None
