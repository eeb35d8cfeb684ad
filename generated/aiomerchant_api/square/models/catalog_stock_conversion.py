"""The model CatalogStockConversion.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogStockConversion(Model):
    """Schema `CatalogStockConversion`.

    Attributes:
        stockable_item_variation_id: Not empty.
        stockable_quantity: 1 to 16 characters.
        nonstockable_quantity: 1 to 16 characters.
    """

    stockable_item_variation_id: str
    stockable_quantity: str
    nonstockable_quantity: str
