"""The bodies of customer portal orders. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, Unknown, masked, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.address import Address
    from ..models.address_input import AddressInput
    from ..models.benefit_public import BenefitPublic
    from ..models.customer_organization import CustomerOrganization
    from ..models.enums import (
        CustomerCancellationReason,
        OrderBillingReason,
        OrderStatus,
        PaymentProcessor,
        ProductVisibility,
        RecurringInterval,
        SubscriptionStatus,
        TrialInterval,
    )
    from ..models.legacy_recurring_product_price import LegacyRecurringProductPrice
    from ..models.order_item_schema import OrderItemSchema
    from ..models.pagination import Pagination
    from ..models.product_media_file_read import ProductMediaFileRead
    from ..models.product_price import ProductPrice


@model
class CustomerOrder(Model):
    """An order, as its customer sees it.

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
        units: How many units; None where it is not sold by units.
        customer_id: The customer's id.
        product_id: The product's id, if it is for one.
        discount_id: The discount's id, if one was applied.
        subscription_id: The subscription that it bills, if any.
        checkout_id: The checkout session that it came from, if any.
        next_payment_attempt_at: When the next try to charge it is due; None if there will be none.
        product: The product, if it is for one.
        subscription: The subscription that it bills, if any.
        items: Its lines.
        description: What it is for, in one line.
        refundable_amount: What can still be refunded, without tax, in minor units.
        refundable_tax_amount: Tax that refunding all of it would give back, in minor units.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
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
    billing_name: Nullable[str]
    billing_address: Nullable[Address]
    invoice_number: Nullable[str]
    is_invoice_generated: bool
    receipt_number: Nullable[str]
    seats: Nullable[int] = ABSENT
    units: Nullable[int]
    customer_id: UUID
    product_id: Nullable[UUID]
    discount_id: Nullable[UUID]
    subscription_id: Nullable[UUID]
    checkout_id: Nullable[UUID]
    next_payment_attempt_at: Nullable[datetime] = ABSENT
    product: Nullable[CustomerOrderProduct]
    subscription: Nullable[CustomerOrderSubscription]
    items: list[OrderItemSchema]
    description: str
    refundable_amount: int
    refundable_tax_amount: int


@model
class CustomerOrderConfirmPayment(Model):
    """How to pay a failed order.

    Attributes:
        confirmation_token_id: Id of Stripe's confirmation token, for a new payment method.
        payment_method_id: A saved payment method, in place of a new one.
        payment_processor: Who processes the payment. Default 'stripe'. One of stripe.
    """

    confirmation_token_id: Nullable[str] = field(default=None, repr=masked)
    payment_method_id: Nullable[UUID] = ABSENT
    payment_processor: PaymentProcessor | None = None


@model
class CustomerOrderInvoice(Model):
    """Where an order's invoice is.

    Attributes:
        url: Link to the PDF.
    """

    url: str


@model
class CustomerOrderPaymentConfirmation(Model):
    """How paying a failed order went.

    Attributes:
        status: How the payment stands.
        client_secret: For Stripe's form, where the customer must act.
        error: What went wrong, if anything.
    """

    status: str
    client_secret: Nullable[str] = field(default=None, repr=masked)
    error: Nullable[str] = ABSENT


@model
class CustomerOrderPaymentStatus(Model):
    """How an order's payment stands.

    Attributes:
        status: How the payment stands.
        error: Why it failed, if it did.
    """

    status: str
    error: Nullable[str] = ABSENT


@model
class CustomerOrderProduct(Model):
    """The product of an order, as its customer sees it.

    Attributes:
        id: The product's id.
        created_at: When the product was created.
        modified_at: When the product last changed; None if it never did.
        trial_interval: Unit of the trial's length; None without a trial. One of day, week, month, year.
        trial_interval_count: How many of these units the trial lasts.
        name: Name.
        description: Description, in Markdown.
        visibility: Who can see it: nobody yet (draft), those with a link (private), everybody (public). One
            of draft, private, public.
        recurring_interval: Unit of the billing interval; None for a one-time purchase. One of day, week,
            month, year.
        recurring_interval_count: How many of these units a period has; None for a one-time purchase.
        meter_interval: Unit of the metering interval, where it is apart from billing. One of day, week,
            month, year.
        meter_interval_count: How many of these units a metering period has.
        is_recurring: Whether it is a subscription.
        is_archived: Whether it is off sale; those who have it keep it.
        organization_id: The organization that it belongs to.
        prices: Prices on sale.
        benefits: Benefits that it grants, in order.
        medias: Pictures, in order.
        organization: The organization that sells it.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    trial_interval: Nullable[TrialInterval]
    trial_interval_count: Nullable[int]
    name: str
    description: Nullable[str]
    visibility: ProductVisibility
    recurring_interval: Nullable[RecurringInterval]
    recurring_interval_count: Nullable[int]
    meter_interval: Nullable[RecurringInterval]
    meter_interval_count: Nullable[int]
    is_recurring: bool
    is_archived: bool
    organization_id: UUID
    prices: list[LegacyRecurringProductPrice | ProductPrice | Unknown]
    benefits: list[BenefitPublic]
    medias: list[ProductMediaFileRead]
    organization: CustomerOrganization


@model
class CustomerOrderReceipt(Model):
    """Where an order's receipt is.

    Attributes:
        url: Time-limited link to the PDF.
    """

    url: str


@model
class CustomerOrderSubscription(Model):
    """The subscription that an order bills, as its customer sees it.

    Attributes:
        created_at: When the subscription was created.
        modified_at: When the subscription last changed; None if it never did.
        id: The subscription's id.
        amount: Amount of each period, in minor units.
        currency: Currency in lower case (ISO 4217).
        recurring_interval: Unit of the billing interval. One of day, week, month, year.
        recurring_interval_count: How many of these units a period has.
        status: Where it stands. One of incomplete, incomplete_expired, trialing, active, past_due,
            canceled, unpaid, paused.
        current_period_start: When the current billing period began.
        current_period_end: When the current billing period ends.
        current_meter_period_start: When the current metering period began, where it is apart from billing.
        current_meter_period_end: When the current metering period ends and credits renew, where it is apart
            from billing.
        trial_start: When the trial began, if there was one.
        trial_end: When the trial ends or ended, if there was one.
        cancel_at_period_end: Whether it ends with the current period.
        canceled_at: When it was cancelled; it may be active until `ends_at`.
        started_at: When it started.
        ends_at: When it is going to end, if it is.
        ended_at: When it ended, if it did.
        past_due_at: When a payment first stayed out, for a subscription that is past due.
        pause_at_period_end: Whether it pauses when the current period ends.
        paused_at: When it was paused.
        resumes_at: When a paused subscription goes on by itself, if it does.
        customer_id: The customer's id.
        product_id: The product's id.
        discount_id: The discount's id, if one applies.
        checkout_id: The checkout session that it came from, if any.
        seats: How many seats it has; None where it is not sold by seats.
        units: How many units; None where it is not sold by units.
        customer_cancellation_reason: Why the customer cancelled, if they said. One of customer_service,
            low_quality, missing_features, switched_service, too_complex, too_expensive, unused, other.
        customer_cancellation_comment: What the customer wrote on cancelling.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    amount: int
    currency: str
    recurring_interval: RecurringInterval
    recurring_interval_count: int
    status: SubscriptionStatus
    current_period_start: datetime
    current_period_end: datetime
    current_meter_period_start: Nullable[datetime]
    current_meter_period_end: Nullable[datetime]
    trial_start: Nullable[datetime]
    trial_end: Nullable[datetime]
    cancel_at_period_end: bool
    canceled_at: Nullable[datetime]
    started_at: Nullable[datetime]
    ends_at: Nullable[datetime]
    ended_at: Nullable[datetime]
    past_due_at: Nullable[datetime] = ABSENT
    pause_at_period_end: bool
    paused_at: Nullable[datetime]
    resumes_at: Nullable[datetime]
    customer_id: UUID
    product_id: UUID
    discount_id: Nullable[UUID]
    checkout_id: Nullable[UUID]
    seats: Nullable[int] = ABSENT
    units: Nullable[int]
    customer_cancellation_reason: Nullable[CustomerCancellationReason]
    customer_cancellation_comment: Nullable[str]


@model
class CustomerOrderUpdate(Model):
    """Changes to what an order's invoice says.

    Attributes:
        billing_name: Name on the invoice.
        billing_address: Address on the invoice; its country and state must stay as they are.
    """

    billing_name: Nullable[str] = ABSENT
    billing_address: Nullable[AddressInput] = ABSENT


@model
class ListResourceCustomerOrder(Model):
    """Schema `ListResource_CustomerOrder_`."""

    items: list[CustomerOrder]
    pagination: Pagination
