"""A mapping given for Order.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Required

    from ..inputs.fulfillment import FulfillmentDict
    from ..inputs.money import MoneyDict
    from ..inputs.order_line_item import OrderLineItemDict
    from ..inputs.order_line_item_discount import OrderLineItemDiscountDict
    from ..inputs.order_line_item_tax import OrderLineItemTaxDict
    from ..inputs.order_money_amounts import OrderMoneyAmountsDict
    from ..inputs.order_pricing_options import OrderPricingOptionsDict
    from ..inputs.order_return import OrderReturnDict
    from ..inputs.order_reward import OrderRewardDict
    from ..inputs.order_rounding_adjustment import OrderRoundingAdjustmentDict
    from ..inputs.order_service_charge import OrderServiceChargeDict
    from ..inputs.order_source import OrderSourceDict
    from ..inputs.refund import RefundDict
    from ..inputs.tender import TenderDict
    from ..models.fulfillment import Fulfillment
    from ..models.money import Money
    from ..models.order_line_item import OrderLineItem
    from ..models.order_line_item_discount import OrderLineItemDiscount
    from ..models.order_line_item_tax import OrderLineItemTax
    from ..models.order_money_amounts import OrderMoneyAmounts
    from ..models.order_pricing_options import OrderPricingOptions
    from ..models.order_return import OrderReturn
    from ..models.order_reward import OrderReward
    from ..models.order_rounding_adjustment import OrderRoundingAdjustment
    from ..models.order_service_charge import OrderServiceCharge
    from ..models.order_source import OrderSource
    from ..models.order_state import OrderState
    from ..models.refund import Refund
    from ..models.tender import Tender


class OrderDict(TypedDict, total=False):
    """Schema `Order` as a mapping by wire names."""

    id: str | None
    location_id: Required[str]
    reference_id: str | None
    source: OrderSource | OrderSourceDict | None
    customer_id: str | None
    line_items: Sequence[OrderLineItem | OrderLineItemDict] | None
    taxes: Sequence[OrderLineItemTax | OrderLineItemTaxDict] | None
    discounts: Sequence[OrderLineItemDiscount | OrderLineItemDiscountDict] | None
    service_charges: Sequence[OrderServiceCharge | OrderServiceChargeDict] | None
    fulfillments: Sequence[Fulfillment | FulfillmentDict] | None
    returns: Sequence[OrderReturn | OrderReturnDict] | None
    return_amounts: OrderMoneyAmounts | OrderMoneyAmountsDict | None
    net_amounts: OrderMoneyAmounts | OrderMoneyAmountsDict | None
    rounding_adjustment: OrderRoundingAdjustment | OrderRoundingAdjustmentDict | None
    tenders: Sequence[Tender | TenderDict] | None
    refunds: Sequence[Refund | RefundDict] | None
    metadata: Mapping[str, str] | None
    created_at: datetime | None
    updated_at: datetime | None
    closed_at: datetime | None
    state: OrderState | None
    version: int | None
    total_money: Money | MoneyDict | None
    total_tax_money: Money | MoneyDict | None
    total_discount_money: Money | MoneyDict | None
    total_tip_money: Money | MoneyDict | None
    total_service_charge_money: Money | MoneyDict | None
    ticket_name: str | None
    pricing_options: OrderPricingOptions | OrderPricingOptionsDict | None
    rewards: Sequence[OrderReward | OrderRewardDict] | None
    net_amount_due_money: Money | MoneyDict | None
