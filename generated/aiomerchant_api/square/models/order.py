"""The model Order.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

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
    """A sale: lines, taxes, discounts, fulfillments, tenders and totals.

    Attributes:
        id: ID of the order.
        location_id: ID of the location that sells. Not empty.
        reference_id: ID of your own choice. At most 40 characters.
        source: Where the order comes from.
        customer_id: ID of the customer. At most 191 characters.
        line_items: What is sold.
        taxes: Taxes on the whole order or on single line items.
        discounts: Discounts on the whole order or on single line items.
        service_charges: Service charges.
        fulfillments: How the order reaches the buyer; at most one when it is created.
        returns: What is given back of earlier orders, one element for each of them.
        return_amounts: Sums of what is given back.
        net_amounts: Sums of the sale less what is given back.
        rounding_adjustment: Rounding of the total, for payment in cash.
        tenders: What it was paid with.
        refunds: Refunds of the order.
        metadata: Up to 10 texts by key, 255 characters each; only the application that wrote them sees
            them.
        created_at: Time of creation.
        updated_at: Time of the last change.
        closed_at: Time of completion or cancellation.
        state: `DRAFT`, `OPEN`, and in the end `COMPLETED` or `CANCELED`. One of OPEN, COMPLETED, CANCELED,
            DRAFT.
        version: Number of the current version, for optimistic locking.
        total_money: What the buyer owes in all, computed.
        total_tax_money: Taxes in all, computed.
        total_discount_money: Discounts in all, computed.
        total_tip_money: Tips in all.
        total_service_charge_money: Service charges in all, computed.
        ticket_name: Short-lived name, such as a table's number. At most 30 characters.
        pricing_options: Whether discounts and taxes of the catalog apply by themselves.
        rewards: Loyalty rewards that were added.
        net_amount_due_money: What is still to be paid.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    location_id: str
    reference_id: str | None = None
    source: OrderSource | None = None
    customer_id: str | None = None
    line_items: list[OrderLineItem] | None = None
    taxes: list[OrderLineItemTax] | None = None
    discounts: list[OrderLineItemDiscount] | None = None
    service_charges: list[OrderServiceCharge] | None = None
    fulfillments: list[Fulfillment] | None = None
    returns: list[OrderReturn] | None = field(default=None, metadata=NOT_NULL)
    return_amounts: OrderMoneyAmounts | None = field(default=None, metadata=NOT_NULL)
    net_amounts: OrderMoneyAmounts | None = field(default=None, metadata=NOT_NULL)
    rounding_adjustment: OrderRoundingAdjustment | None = field(default=None, metadata=NOT_NULL)
    tenders: list[Tender] | None = field(default=None, metadata=NOT_NULL)
    refunds: list[Refund] | None = field(default=None, metadata=NOT_NULL)
    metadata: dict[str, str] | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    closed_at: datetime | None = field(default=None, metadata=NOT_NULL)
    state: OrderState | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    total_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_tax_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_discount_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_tip_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_service_charge_money: Money | None = field(default=None, metadata=NOT_NULL)
    ticket_name: str | None = None
    pricing_options: OrderPricingOptions | None = None
    rewards: list[OrderReward] | None = field(default=None, metadata=NOT_NULL)
    net_amount_due_money: Money | None = field(default=None, metadata=NOT_NULL)
