"""A mapping given for CatalogModifier.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.modifier_location_overrides import ModifierLocationOverridesDict
    from ..inputs.money import MoneyDict
    from ..models.modifier_location_overrides import ModifierLocationOverrides
    from ..models.money import Money


class CatalogModifierDict(TypedDict, total=False):
    """Schema `CatalogModifier` as a mapping by wire names."""

    name: str | None
    price_money: Money | MoneyDict | None
    on_by_default: bool | None
    ordinal: int | None
    modifier_list_id: str | None
    location_overrides: Sequence[ModifierLocationOverrides | ModifierLocationOverridesDict] | None
    image_id: str | None
    hidden_online: bool | None
