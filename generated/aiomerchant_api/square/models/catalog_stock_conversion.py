"""The model CatalogStockConversion.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogStockConversion(Model):
    """How a variation's stock follows from another's.

    Attributes:
        stockable_item_variation_id: ID of the variation whose stock is counted. Not empty.
        stockable_quantity: Quantity of that one, a decimal string. 1 to 16 characters.
        nonstockable_quantity: Quantity of this one that equals it, a decimal string. 1 to 16 characters.
    """

    stockable_item_variation_id: str
    stockable_quantity: str
    nonstockable_quantity: str
