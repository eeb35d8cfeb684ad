"""The model CatalogQueryItemsForModifierList.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryItemsForModifierList(Model):
    """Items by modifier lists.

    Attributes:
        modifier_list_ids: IDs of modifier lists, one of which the item has.
    """

    modifier_list_ids: list[str]
