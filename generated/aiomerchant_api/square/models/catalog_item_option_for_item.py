"""The model CatalogItemOptionForItem.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogItemOptionForItem(Model):
    """An option that an item has.

    Attributes:
        item_option_id: ID of the option.
    """

    item_option_id: str | None = None
