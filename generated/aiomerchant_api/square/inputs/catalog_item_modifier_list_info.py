"""A mapping given for CatalogItemModifierListInfo.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..inputs.catalog_modifier_override import CatalogModifierOverrideDict
    from ..models.catalog_modifier_override import CatalogModifierOverride
    from ..models.catalog_modifier_toggle_override_type import CatalogModifierToggleOverrideType


class CatalogItemModifierListInfoDict(TypedDict, total=False):
    """Schema `CatalogItemModifierListInfo` as a mapping by wire names."""

    modifier_list_id: Required[str]
    modifier_overrides: Sequence[CatalogModifierOverride | CatalogModifierOverrideDict] | None
    min_selected_modifiers: int | None
    max_selected_modifiers: int | None
    enabled: bool | None
    ordinal: int | None
    allow_quantities: CatalogModifierToggleOverrideType | None
    is_conversational: CatalogModifierToggleOverrideType | None
    hidden_from_customer_override: CatalogModifierToggleOverrideType | None
