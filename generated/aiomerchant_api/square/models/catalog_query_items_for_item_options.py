"""The model CatalogQueryItemsForItemOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryItemsForItemOptions(Model):
    """Items by options.

    Attributes:
        item_option_ids: IDs of options, all of which the item has.
    """

    item_option_ids: list[str] | None = None
