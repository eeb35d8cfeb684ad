"""The model CatalogStockConversion.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogStockConversion(Model):
    """Schema `CatalogStockConversion`."""

    stockable_item_variation_id: str
    stockable_quantity: str
    nonstockable_quantity: str
