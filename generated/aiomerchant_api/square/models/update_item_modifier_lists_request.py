"""The model UpdateItemModifierListsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class UpdateItemModifierListsRequest(Model):
    """Schema `UpdateItemModifierListsRequest`.

    Attributes:
        item_ids: IDs of the items.
        modifier_lists_to_enable: IDs of modifier lists to put on the items.
        modifier_lists_to_disable: IDs of modifier lists to take off the items.
    """

    item_ids: list[str]
    modifier_lists_to_enable: list[str] | None = None
    modifier_lists_to_disable: list[str] | None = None
