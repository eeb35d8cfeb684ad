"""A mapping given for OrderReturnTax.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.money import MoneyDict
    from ..models.money import Money
    from ..models.order_line_item_tax_scope import OrderLineItemTaxScope
    from ..models.order_line_item_tax_type import OrderLineItemTaxType


class OrderReturnTaxDict(TypedDict, total=False):
    """Schema `OrderReturnTax` as a mapping by wire names."""

    uid: str | None
    source_tax_uid: str | None
    catalog_object_id: str | None
    catalog_version: int | None
    name: str | None
    type: OrderLineItemTaxType | None
    percentage: str | None
    applied_money: Money | MoneyDict | None
    scope: OrderLineItemTaxScope | None
