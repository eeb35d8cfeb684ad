"""The model CatalogItemOptionValueForItemVariation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogItemOptionValueForItemVariation(Model):
    """An option's value that a variation has.

    Attributes:
        item_option_id: ID of the option.
        item_option_value_id: ID of its value.
    """

    item_option_id: str | None = None
    item_option_value_id: str | None = None
