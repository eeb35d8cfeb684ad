"""A mapping given for OrderLineItemModifier.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class OrderLineItemModifierDict(TypedDict, total=False):
    """Schema `OrderLineItemModifier` as a mapping by wire names."""

    uid: str | None
    catalog_object_id: str | None
    catalog_version: int | None
    name: str | None
    quantity: str | None
    base_price_money: Money | MoneyDict | None
    total_price_money: Money | MoneyDict | None
    metadata: Mapping[str, str] | None
