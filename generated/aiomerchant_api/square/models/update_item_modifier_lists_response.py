"""UpdateItemModifierListsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@model
class UpdateItemModifierListsResponse(Model):
    """Schema `UpdateItemModifierListsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        updated_at: When the change was made.
    """

    errors: list[Error] | None = None
    updated_at: datetime | None = None


@model
class UpdateItemModifierListsRequest(Model):
    """Schema `UpdateItemModifierListsRequest`.

    Attributes:
        item_ids: IDs of the items.
        modifier_lists_to_enable: IDs of modifier lists to put on the items.
        modifier_lists_to_disable: IDs of modifier lists to take off the items.
    """

    item_ids: list[str]
    modifier_lists_to_enable: Nullable[list[str]] = ABSENT
    modifier_lists_to_disable: Nullable[list[str]] = ABSENT
