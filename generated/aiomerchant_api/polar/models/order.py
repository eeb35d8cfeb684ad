"""The model Order.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from aiomerchant_core import Unknown

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
    """A purchase or renewal, with what was charged for it.

    Attributes:
        id: The order's id.
        created_at: When the order was created.
        modified_at: When the order last changed; None if it never did.
        status: Where it stands. One of draft, pending, paid, refunded, partially_refunded, void.
        paid: Whether it has been paid, be it refunded since.
        subtotal_amount: Sum of its items, before discount and tax, in minor units.
        discount_amount: What the discount takes off, in minor units.
        net_amount: Subtotal less discount, before tax, in minor units.
        tax_amount: Sales tax, in minor units.
        total_amount: What it comes to, tax included, in minor units.
        applied_balance_amount: Customer's balance set against the total: below zero it lowers what is due,
            above zero it raises it. In minor units.
        due_amount: What is left to charge once the balance is applied, in minor units.
        refunded_amount: What has been refunded, without tax, in minor units.
        refunded_tax_amount: Sales tax refunded, in minor units.
        currency: Currency in lower case (ISO 4217).
        billing_reason: What it bills: a purchase, or a subscription's start, renewal, change or usage. One
            of purchase, subscription_create, subscription_cycle, subscription_update,
            subscription_meter_cycle.
        billing_name: Name on the invoice.
        billing_address: Address on the invoice.
        invoice_number: Number of the invoice; None for a draft.
        is_invoice_generated: Whether the invoice PDF has been made.
        receipt_number: Number of the receipt; None until it is paid, or where receipts are off.
        seats: How many seats were bought; None where it is not sold by seats.
        customer_id: The customer's id.
        product_id: The product's id, if it is for one.
        discount_id: The discount's id, if one was applied.
        subscription_id: The subscription that it bills, if any.
        checkout_id: The checkout session that it came from, if any.
        next_payment_attempt_at: When the next try to charge it is due; None if there will be none.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        custom_field_data: Values of the custom fields, by slug.
        platform_fee_amount: Polar's fee, in minor units.
        platform_fee_currency: Currency of the fee, which may differ from the order's.
        customer: The customer.
        product: The product, if it is for one.
        discount: The discount, if one was applied.
        subscription: The subscription that it bills, if any.
        items: Its lines.
        description: What it is for, in one line.
        refundable_amount: What can still be refunded, without tax, in minor units.
        refundable_tax_amount: Tax that refunding all of it would give back, in minor units.
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
    custom_field_data: dict[str, str | int | bool | datetime | None] | None = field(
        default=None, metadata=NOT_NULL
    )
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
