"""The model OrderReturnDiscount.

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
class OrderReturnDiscount(Model):
    """A discount that is taken back.

    Attributes:
        uid: ID within this order. At most 60 characters.
        source_discount_uid: The `uid` of the discount in the order of the sale. At most 60 characters.
        catalog_object_id: ID of the discount in the catalog. At most 192 characters.
        catalog_version: Version of that catalog object.
        name: Name. At most 255 characters.
        type: Fixed or variable, percentage or amount; fixed if it is not from the catalog. One of
            UNKNOWN_DISCOUNT, FIXED_PERCENTAGE, FIXED_AMOUNT, VARIABLE_PERCENTAGE, VARIABLE_AMOUNT.
        percentage: Rate as a decimal string; instead of `amount_money`. At most 10 characters.
        amount_money: Amount; instead of `percentage`.
        applied_money: The discount that is taken back.
        scope: `ORDER`: on all lines; `LINE_ITEM`: on those that name it in `applied_discounts`. One of
            OTHER_DISCOUNT_SCOPE, LINE_ITEM, ORDER.
    """

    uid: str | None = None
    source_discount_uid: str | None = None
    catalog_object_id: str | None = None
    catalog_version: int | None = None
    name: str | None = None
    type: OrderLineItemDiscountType | None = None
    percentage: str | None = None
    amount_money: Money | None = None
    applied_money: Money | None = field(default=None, metadata=NOT_NULL)
    scope: OrderLineItemDiscountScope | None = None
