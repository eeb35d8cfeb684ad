"""The model OrderLineItemDiscount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.money import Money
    from ..models.order_line_item_discount_scope import OrderLineItemDiscountScope
    from ..models.order_line_item_discount_type import OrderLineItemDiscountType


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemDiscount(Model):
    """A discount of an order.

    Attributes:
        uid: ID within this order. At most 60 characters.
        catalog_object_id: ID of the discount in the catalog; left out for one of your own. At most 192
            characters.
        catalog_version: Version of that catalog object.
        name: Name. At most 255 characters.
        type: Fixed or variable, percentage or amount; fixed if it is not from the catalog. One of
            UNKNOWN_DISCOUNT, FIXED_PERCENTAGE, FIXED_AMOUNT, VARIABLE_PERCENTAGE, VARIABLE_AMOUNT.
        percentage: Rate as a decimal string; instead of `amount_money`. At most 10 characters.
        amount_money: Amount; instead of `percentage`.
        applied_money: What it takes off, computed.
        metadata: Up to 10 texts by key, 255 characters each; only the application that wrote them sees
            them.
        scope: `ORDER`: on all lines; `LINE_ITEM`: on those that name it in `applied_discounts`. One of
            OTHER_DISCOUNT_SCOPE, LINE_ITEM, ORDER.
        reward_ids: IDs of the loyalty rewards from which it comes.
        pricing_rule_id: ID of the catalog's pricing rule from which it comes.
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
    reward_ids: list[str] | None = field(default=None, metadata=NOT_NULL)
    pricing_rule_id: str | None = field(default=None, metadata=NOT_NULL)
