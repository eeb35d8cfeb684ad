"""The model CatalogItemModifierListInfo.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_modifier_override import CatalogModifierOverride
    from ..models.catalog_modifier_toggle_override_type import CatalogModifierToggleOverrideType


@define(kw_only=True, eq=False, repr=False)
class CatalogItemModifierListInfo(Model):
    """A modifier list on an item, and what differs there.

    Attributes:
        modifier_list_id: ID of the modifier list. Not empty.
        modifier_overrides: What differs for single modifiers.
        min_selected_modifiers: Fewest to choose; -1 (the default) takes the list's number.
        max_selected_modifiers: Most to choose, 0 for any number; -1 (the default) takes the list's number.
        enabled: Whether the list is offered; true by default.
        ordinal: Place among the item's modifier lists.
        allow_quantities: Whether one modifier can be chosen more than once. One of YES, NO, NOT_SET.
        is_conversational: Whether modifiers can be used conversationally. One of YES, NO, NOT_SET.
        hidden_from_customer_override: Whether receipts for buyers leave it out. One of YES, NO, NOT_SET.
    """

    modifier_list_id: str
    modifier_overrides: list[CatalogModifierOverride] | None = None
    min_selected_modifiers: int | None = None
    max_selected_modifiers: int | None = None
    enabled: bool | None = None
    ordinal: int | None = None
    allow_quantities: CatalogModifierToggleOverrideType | None = None
    is_conversational: CatalogModifierToggleOverrideType | None = None
    hidden_from_customer_override: CatalogModifierToggleOverrideType | None = None
