"""The model UpdateItemModifierListsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class UpdateItemModifierListsResponse(Model):
    """Schema `UpdateItemModifierListsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        updated_at: When the change was made.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)


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
