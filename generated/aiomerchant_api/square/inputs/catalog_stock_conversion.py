"""A mapping given for CatalogStockConversion.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class CatalogStockConversionDict(TypedDict, total=False):
    """Schema `CatalogStockConversion` as a mapping by wire names."""

    stockable_item_variation_id: Required[str]
    stockable_quantity: Required[str]
    nonstockable_quantity: Required[str]
