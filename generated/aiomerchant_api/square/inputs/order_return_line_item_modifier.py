"""A mapping given for OrderReturnLineItemModifier.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.money import MoneyDict
    from ..models.money import Money


class OrderReturnLineItemModifierDict(TypedDict, total=False):
    """Schema `OrderReturnLineItemModifier` as a mapping by wire names."""

    uid: str | None
    source_modifier_uid: str | None
    catalog_object_id: str | None
    catalog_version: int | None
    name: str | None
    base_price_money: Money | MoneyDict | None
    total_price_money: Money | MoneyDict | None
    quantity: str | None
