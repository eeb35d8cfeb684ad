"""A mapping given for ModifierLocationOverrides.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.money import MoneyDict
    from ..models.money import Money


class ModifierLocationOverridesDict(TypedDict, total=False):
    """Schema `ModifierLocationOverrides` as a mapping by wire names."""

    location_id: str | None
    price_money: Money | MoneyDict | None
    sold_out: bool | None
