"""The model OrderReturn.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.order_money_amounts import OrderMoneyAmounts
    from ..models.order_return_discount import OrderReturnDiscount
    from ..models.order_return_line_item import OrderReturnLineItem
    from ..models.order_return_service_charge import OrderReturnServiceCharge
    from ..models.order_return_tax import OrderReturnTax
    from ..models.order_return_tip import OrderReturnTip
    from ..models.order_rounding_adjustment import OrderRoundingAdjustment


@define(kw_only=True, eq=False, repr=False)
class OrderReturn(Model):
    """What is given back of one earlier order.

    Attributes:
        uid: ID within this order. At most 60 characters.
        source_order_id: ID of the order of the sale; none for a return without one.
        return_line_items: What is given back.
        return_service_charges: Service charges that are given back.
        return_taxes: Taxes that are given back.
        return_discounts: Discounts that are taken back.
        return_tips: Tips that are given back.
        rounding_adjustment: Rounding of what is given back, for cash.
        return_amounts: Sums of what is given back.
    """

    uid: str | None = None
    source_order_id: str | None = None
    return_line_items: list[OrderReturnLineItem] | None = None
    return_service_charges: list[OrderReturnServiceCharge] | None = None
    return_taxes: list[OrderReturnTax] | None = field(default=None, metadata=NOT_NULL)
    return_discounts: list[OrderReturnDiscount] | None = field(default=None, metadata=NOT_NULL)
    return_tips: list[OrderReturnTip] | None = None
    rounding_adjustment: OrderRoundingAdjustment | None = None
    return_amounts: OrderMoneyAmounts | None = None
