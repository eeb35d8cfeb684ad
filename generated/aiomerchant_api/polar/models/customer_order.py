"""The model CustomerOrder.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.address import Address
    from ..models.customer_order_product import CustomerOrderProduct
    from ..models.customer_order_subscription import CustomerOrderSubscription
    from ..models.order_billing_reason import OrderBillingReason
    from ..models.order_item_schema import OrderItemSchema
    from ..models.order_status import OrderStatus


@define(kw_only=True, eq=False, repr=False)
class CustomerOrder(Model):
    """Schema `CustomerOrder`.

    Attributes:
        status: One of draft, pending, paid, refunded, partially_refunded, void.
        billing_reason: One of purchase, subscription_create, subscription_cycle, subscription_update,
            subscription_meter_cycle.
    """

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    status: OrderStatus
    paid: bool
    subtotal_amount: int
    discount_amount: int
    net_amount: int
    tax_amount: int
    total_amount: int
    applied_balance_amount: int
    due_amount: int
    refunded_amount: int
    refunded_tax_amount: int
    currency: str
    billing_reason: OrderBillingReason
    billing_name: str | None
    billing_address: Address | None
    invoice_number: str | None
    is_invoice_generated: bool
    receipt_number: str | None
    seats: int | None = None
    customer_id: UUID
    product_id: UUID | None
    discount_id: UUID | None
    subscription_id: UUID | None
    checkout_id: UUID | None
    next_payment_attempt_at: datetime | None = None
    product: CustomerOrderProduct | None
    subscription: CustomerOrderSubscription | None
    items: list[OrderItemSchema]
    description: str
    refundable_amount: int
    refundable_tax_amount: int
