"""The model CatalogQueryItemVariationsForItemOptionValues.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryItemVariationsForItemOptionValues(Model):
    """Variations by option values.

    Attributes:
        item_option_value_ids: IDs of option values, all of which the variation has.
    """

    item_option_value_ids: list[str] | None = None
