"""The model Order.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ...core import Unknown
    from ..models.address import Address
    from ..models.discount_fixed_once_forever_duration_base import DiscountFixedOnceForeverDurationBase
    from ..models.discount_fixed_repeat_duration_base import DiscountFixedRepeatDurationBase
    from ..models.discount_percentage_once_forever_duration_base import (
        DiscountPercentageOnceForeverDurationBase,
    )
    from ..models.discount_percentage_repeat_duration_base import DiscountPercentageRepeatDurationBase
    from ..models.metadata_output_type import MetadataOutputType
    from ..models.order_billing_reason import OrderBillingReason
    from ..models.order_customer import OrderCustomer
    from ..models.order_item_schema import OrderItemSchema
    from ..models.order_product import OrderProduct
    from ..models.order_status import OrderStatus
    from ..models.order_subscription import OrderSubscription


@define(kw_only=True, eq=False, repr=False)
class Order(Model):
    """Schema `Order`.

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
    metadata: MetadataOutputType
    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    platform_fee_amount: int
    platform_fee_currency: str | None
    customer: OrderCustomer
    product: OrderProduct | None
    discount: (
        DiscountFixedOnceForeverDurationBase
        | DiscountFixedRepeatDurationBase
        | DiscountPercentageOnceForeverDurationBase
        | DiscountPercentageRepeatDurationBase
        | Unknown
        | None
    )
    subscription: OrderSubscription | None
    items: list[OrderItemSchema]
    description: str
    refundable_amount: int
    refundable_tax_amount: int
