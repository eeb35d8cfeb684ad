"""The model CatalogItemModifierListInfo.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.catalog_modifier_override import CatalogModifierOverride
    from ..models.catalog_modifier_toggle_override_type import CatalogModifierToggleOverrideType


@define(kw_only=True, eq=False, repr=False)
class CatalogItemModifierListInfo(Model):
    """Schema `CatalogItemModifierListInfo`.

    Attributes:
        modifier_list_id: Not empty.
        allow_quantities: One of YES, NO, NOT_SET.
        is_conversational: One of YES, NO, NOT_SET.
        hidden_from_customer_override: One of YES, NO, NOT_SET.
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
