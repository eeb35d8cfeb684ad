"""A mapping given for OrderReturnDiscount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.money import MoneyDict
    from ..models.money import Money
    from ..models.order_line_item_discount_scope import OrderLineItemDiscountScope
    from ..models.order_line_item_discount_type import OrderLineItemDiscountType


class OrderReturnDiscountDict(TypedDict, total=False):
    """Schema `OrderReturnDiscount` as a mapping by wire names."""

    uid: str | None
    source_discount_uid: str | None
    catalog_object_id: str | None
    catalog_version: int | None
    name: str | None
    type: OrderLineItemDiscountType | None
    percentage: str | None
    amount_money: Money | MoneyDict | None
    applied_money: Money | MoneyDict | None
    scope: OrderLineItemDiscountScope | None
