"""A mapping given for CatalogModifierOverride.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..models.catalog_modifier_toggle_override_type import CatalogModifierToggleOverrideType


class CatalogModifierOverrideDict(TypedDict, total=False):
    """Schema `CatalogModifierOverride` as a mapping by wire names."""

    modifier_id: Required[str]
    on_by_default: bool | None
    hidden_online_override: CatalogModifierToggleOverrideType | None
    on_by_default_override: CatalogModifierToggleOverrideType | None
