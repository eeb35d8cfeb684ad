"""The model OrderLineItemDiscount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.money import Money
    from ..models.order_line_item_discount_scope import OrderLineItemDiscountScope
    from ..models.order_line_item_discount_type import OrderLineItemDiscountType


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemDiscount(Model):
    """Schema `OrderLineItemDiscount`.

    Attributes:
        uid: At most 60 characters.
        catalog_object_id: At most 192 characters.
        name: At most 255 characters.
        type: One of UNKNOWN_DISCOUNT, FIXED_PERCENTAGE, FIXED_AMOUNT, VARIABLE_PERCENTAGE, VARIABLE_AMOUNT.
        percentage: At most 10 characters.
        scope: One of OTHER_DISCOUNT_SCOPE, LINE_ITEM, ORDER.
    """

    uid: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    name: str | None = None
    type: OrderLineItemDiscountType | None = None
    percentage: str | None = None
    amount_money: Money | None = None
    applied_money: Money | None = None
    metadata: dict[str, str] | None = None
    scope: OrderLineItemDiscountScope | None = None
    reward_ids: list[str] | None = None
    pricing_rule_id: str | None = None
