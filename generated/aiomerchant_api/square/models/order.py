"""The model Order.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime

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


@define(kw_only=True, eq=False, repr=False)
class Order(Model):
    """Schema `Order`.

    Attributes:
        location_id: Not empty.
        reference_id: At most 40 characters.
        customer_id: At most 191 characters.
        state: One of OPEN, COMPLETED, CANCELED, DRAFT.
        ticket_name: At most 30 characters.
    """

    id: str | None = None
    location_id: str
    reference_id: str | None = None
    source: OrderSource | None = None
    customer_id: str | None = None
    line_items: list[OrderLineItem] | None = None
    taxes: list[OrderLineItemTax] | None = None
    discounts: list[OrderLineItemDiscount] | None = None
    service_charges: list[OrderServiceCharge] | None = None
    fulfillments: list[Fulfillment] | None = None
    returns: list[OrderReturn] | None = None
    return_amounts: OrderMoneyAmounts | None = None
    net_amounts: OrderMoneyAmounts | None = None
    rounding_adjustment: OrderRoundingAdjustment | None = None
    tenders: list[Tender] | None = None
    refunds: list[Refund] | None = None
    metadata: dict[str, str] | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    closed_at: datetime | None = None
    state: OrderState | None = None
    version: int | None = None
    total_money: Money | None = None
    total_tax_money: Money | None = None
    total_discount_money: Money | None = None
    total_tip_money: Money | None = None
    total_service_charge_money: Money | None = None
    ticket_name: str | None = None
    pricing_options: OrderPricingOptions | None = None
    rewards: list[OrderReward] | None = None
    net_amount_due_money: Money | None = None
