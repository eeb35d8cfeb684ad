"""The model CatalogQueryItemsForTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryItemsForTax(Model):
    """Items by taxes.

    Attributes:
        tax_ids: IDs of taxes, one of which the item has.
    """

    tax_ids: list[str]
