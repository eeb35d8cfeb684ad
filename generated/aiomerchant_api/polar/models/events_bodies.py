"""The bodies of events. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import field

from aiomerchant_core import ABSENT, MetadataModel, Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from uuid import UUID

    from ..models.customer import Customer
    from ..models.enums import BenefitType, EventSource, SubscriptionProrationBehavior
    from ..models.event import Event
    from ..models.pagination import Pagination


@model
class AddressDict(Model):
    """Schema `AddressDict`."""

    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    city: str | None = None
    state: str | None = None
    country: str


@model
class BalanceCreditOrderEvent(Model):
    """Recorded by Polar: an order was paid from the customer's balance.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["balance.credit_order"] = "balance.credit_order"
    metadata: BalanceCreditOrderMetadata


@model
class BalanceCreditOrderMetadata(MetadataModel):
    """Schema `BalanceCreditOrderMetadata`."""

    order_id: str
    product_id: str | None = None
    subscription_id: str | None = None
    amount: int
    currency: str
    tax_amount: int
    tax_state: Nullable[str] = ABSENT
    tax_country: Nullable[str] = ABSENT
    fee: int
    exchange_rate: float | None = None


@model
class BalanceDisputeEvent(Model):
    """Recorded by Polar: a dispute took money from the balance.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["balance.dispute"] = "balance.dispute"
    metadata: BalanceDisputeMetadata


@model
class BalanceDisputeMetadata(MetadataModel):
    """Schema `BalanceDisputeMetadata`."""

    transaction_id: str
    dispute_id: str
    order_id: str | None = None
    order_created_at: str | None = None
    product_id: str | None = None
    subscription_id: str | None = None
    amount: int
    currency: str
    presentment_amount: int
    presentment_currency: str
    tax_amount: int
    tax_state: Nullable[str] = ABSENT
    tax_country: Nullable[str] = ABSENT
    fee: int
    exchange_rate: float | None = None


@model
class BalanceDisputeReversalEvent(Model):
    """Recorded by Polar: a dispute was won and its money came back.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["balance.dispute_reversal"] = "balance.dispute_reversal"
    metadata: BalanceDisputeMetadata


@model
class BalanceOrderEvent(Model):
    """Recorded by Polar: an order's money came in.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["balance.order"] = "balance.order"
    metadata: BalanceOrderMetadata


@model
class BalanceOrderMetadata(MetadataModel):
    """Schema `BalanceOrderMetadata`."""

    transaction_id: str
    order_id: str
    product_id: str | None = None
    subscription_id: str | None = None
    amount: int
    net_amount: int | None = None
    currency: str
    presentment_amount: int
    presentment_currency: str
    tax_amount: int
    tax_state: Nullable[str] = ABSENT
    tax_country: Nullable[str] = ABSENT
    fee: int
    exchange_rate: float | None = None


@model
class BalanceRefundEvent(Model):
    """Recorded by Polar: a refund's money went out.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["balance.refund"] = "balance.refund"
    metadata: BalanceRefundMetadata


@model
class BalanceRefundMetadata(MetadataModel):
    """Schema `BalanceRefundMetadata`."""

    transaction_id: str
    refund_id: str
    order_id: str | None = None
    order_created_at: str | None = None
    product_id: str | None = None
    subscription_id: str | None = None
    amount: int
    currency: str
    presentment_amount: int
    presentment_currency: str
    refundable_amount: int | None = None
    tax_amount: int
    tax_state: Nullable[str] = ABSENT
    tax_country: Nullable[str] = ABSENT
    fee: int
    exchange_rate: float | None = None


@model
class BalanceRefundReversalEvent(Model):
    """Recorded by Polar: a refund was taken back.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["balance.refund_reversal"] = "balance.refund_reversal"
    metadata: BalanceRefundMetadata


@model
class BenefitCycledEvent(Model):
    """Recorded by Polar: a benefit went into its next period.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["benefit.cycled"] = "benefit.cycled"
    metadata: BenefitGrantMetadata


@model
class BenefitGrantMetadata(MetadataModel):
    """Schema `BenefitGrantMetadata`.

    Attributes:
        benefit_type: One of custom, discord, github_repository, downloadables, license_keys, meter_credit,
            feature_flag, slack_shared_channel.
    """

    benefit_id: str
    benefit_grant_id: str
    benefit_type: BenefitType
    member_id: str | None = None


@model
class BenefitGrantedEvent(Model):
    """Recorded by Polar: a customer was granted a benefit.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["benefit.granted"] = "benefit.granted"
    metadata: BenefitGrantMetadata


@model
class BenefitRevokedEvent(Model):
    """Recorded by Polar: a benefit was taken from a customer.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["benefit.revoked"] = "benefit.revoked"
    metadata: BenefitGrantMetadata


@model
class BenefitUpdatedEvent(Model):
    """Recorded by Polar: a granted benefit changed.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["benefit.updated"] = "benefit.updated"
    metadata: BenefitGrantMetadata


@model
class CheckoutCreatedEvent(Model):
    """Recorded by Polar: a checkout session was opened.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["checkout.created"] = "checkout.created"
    metadata: CheckoutCreatedMetadata


@model
class CheckoutCreatedMetadata(MetadataModel):
    """Schema `CheckoutCreatedMetadata`."""

    checkout_id: str
    checkout_status: str
    product_id: str | None = None


@model
class CostMetadataInput(Model):
    """Schema `CostMetadata-Input`.

    Attributes:
        currency: Matching `usd`.
    """

    amount: float | Decimal
    currency: str


@model
class CostMetadataOutput(Model):
    """Schema `CostMetadata-Output`.

    Attributes:
        currency: Matching `usd`.
    """

    amount: Decimal
    currency: str


@model
class CursorPagination(Model):
    """Schema `CursorPagination`."""

    has_next_page: bool


@model
class CustomerCreatedEvent(Model):
    """Recorded by Polar: a customer was created.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["customer.created"] = "customer.created"
    metadata: CustomerCreatedMetadata


@model
class CustomerCreatedMetadata(MetadataModel):
    """Schema `CustomerCreatedMetadata`."""

    customer_id: str
    customer_email: Nullable[str]
    customer_name: Nullable[str]
    customer_external_id: Nullable[str]


@model
class CustomerDeletedEvent(Model):
    """Recorded by Polar: a customer was deleted.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["customer.deleted"] = "customer.deleted"
    metadata: CustomerDeletedMetadata


@model
class CustomerDeletedMetadata(MetadataModel):
    """Schema `CustomerDeletedMetadata`."""

    customer_id: str
    customer_email: Nullable[str]
    customer_name: Nullable[str]
    customer_external_id: Nullable[str]


@model
class CustomerUpdatedEvent(Model):
    """Recorded by Polar: a customer's data changed.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["customer.updated"] = "customer.updated"
    metadata: CustomerUpdatedMetadata


@model
class CustomerUpdatedFields(Model):
    """Schema `CustomerUpdatedFields`."""

    name: Nullable[str] = ABSENT
    billing_name: Nullable[str] = ABSENT
    email: Nullable[str] = ABSENT
    billing_address: Nullable[AddressDict] = ABSENT
    tax_id: Nullable[str] = ABSENT
    metadata: Nullable[dict[str, str | int | bool]] = ABSENT


@model
class CustomerUpdatedMetadata(MetadataModel):
    """Schema `CustomerUpdatedMetadata`."""

    customer_id: str
    customer_email: Nullable[str]
    customer_name: Nullable[str]
    customer_external_id: Nullable[str]
    updated_fields: CustomerUpdatedFields


@model
class EventCreateCustomer(Model):
    """An event of a customer by Polar's id.

    Attributes:
        timestamp: When it happened; now if left out.
        name: What happened, in a word of your own. At most 128 characters.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        external_id: Your own id for the event: one that was seen before is skipped.
        parent_id: The event that it belongs under, by Polar's id or by your own.
        metadata: Facts about the event, which meters can filter and add up.
        customer_id: The customer whose event it is.
        member_id: The member whose event it is.
    """

    timestamp: datetime | None = None
    name: str
    organization_id: Nullable[UUID] = ABSENT
    external_id: Nullable[str] = ABSENT
    parent_id: Nullable[str] = ABSENT
    metadata: EventMetadataInput | None = None
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT


@model
class EventCreateExternalCustomer(Model):
    """An event of a customer by your own id.

    Attributes:
        timestamp: When it happened; now if left out.
        name: What happened, in a word of your own. At most 128 characters.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        external_id: Your own id for the event: one that was seen before is skipped.
        parent_id: The event that it belongs under, by Polar's id or by your own.
        metadata: Facts about the event, which meters can filter and add up.
        external_customer_id: Your own id for the customer whose event it is; they need not exist yet.
        external_member_id: Your own id for the member whose event it is.
    """

    timestamp: datetime | None = None
    name: str
    organization_id: Nullable[UUID] = ABSENT
    external_id: Nullable[str] = ABSENT
    parent_id: Nullable[str] = ABSENT
    metadata: EventMetadataInput | None = None
    external_customer_id: str
    external_member_id: Nullable[str] = ABSENT


@model
class EventMetadataInput(MetadataModel):
    """Schema `EventMetadataInput`."""

    cost: CostMetadataInput | None = field(default=None, metadata={"wire": "_cost"})
    llm: LLMMetadata | None = field(default=None, metadata={"wire": "_llm"})


@model
class EventMetadataOutput(MetadataModel):
    """Schema `EventMetadataOutput`."""

    cost: CostMetadataOutput | None = field(default=None, metadata={"wire": "_cost"})
    llm: LLMMetadata | None = field(default=None, metadata={"wire": "_llm"})


@model
class EventName(Model):
    """A name that events have had.

    Attributes:
        name: What happened.
        label: Its name for people to read.
        source: Who recorded the events: Polar itself (system) or you (user). One of system, user.
        occurrences: How often it happened.
        first_seen: When it first happened.
        last_seen: When it last happened.
    """

    name: str
    label: str
    source: EventSource
    occurrences: int
    first_seen: datetime
    last_seen: datetime


@model
class EventsIngest(Model):
    """Events to record.

    Attributes:
        events: The events, in any order.
    """

    events: list[EventCreateCustomer | EventCreateExternalCustomer | Unknown]


@model
class EventsIngestResponse(Model):
    """How many events were recorded.

    Attributes:
        inserted: How many were new.
        duplicates: How many were skipped as known. Default 0.
    """

    inserted: int
    duplicates: int | None = None


@model
class LLMMetadata(Model):
    """Schema `LLMMetadata`."""

    vendor: str
    model: str
    prompt: Nullable[str] = ABSENT
    response: Nullable[str] = ABSENT
    input_tokens: int
    cached_input_tokens: int | None = None
    output_tokens: int
    total_tokens: int


@model
class ListResourceEvent(Model):
    """Schema `ListResource_Event_`."""

    items: list[Event]
    pagination: Pagination


@model
class ListResourceEventName(Model):
    """Schema `ListResource_EventName_`."""

    items: list[EventName]
    pagination: Pagination


@model
class ListResourceWithCursorPaginationEvent(Model):
    """Schema `ListResourceWithCursorPagination_Event_`."""

    items: list[Event]
    pagination: CursorPagination


@model
class MeterCreditEvent(Model):
    """Recorded by Polar: a customer got credit on a meter.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["meter.credited"] = "meter.credited"
    metadata: MeterCreditedMetadata


@model
class MeterCreditedMetadata(MetadataModel):
    """Schema `MeterCreditedMetadata`."""

    meter_id: str
    units: int
    rollover: bool


@model
class MeterResetEvent(Model):
    """Recorded by Polar: a customer's meter was set back.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["meter.reset"] = "meter.reset"
    metadata: MeterResetMetadata


@model
class MeterResetMetadata(MetadataModel):
    """Schema `MeterResetMetadata`."""

    meter_id: str


@model
class OrderPaidEvent(Model):
    """Recorded by Polar: an order was paid.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["order.paid"] = "order.paid"
    metadata: OrderPaidMetadata


@model
class OrderPaidMetadata(MetadataModel):
    """Schema `OrderPaidMetadata`."""

    order_id: str
    product_id: str | None = None
    billing_type: str | None = None
    amount: int
    currency: str | None = None
    net_amount: int | None = None
    tax_amount: int | None = None
    applied_balance_amount: int | None = None
    discount_amount: int | None = None
    discount_id: str | None = None
    platform_fee: int | None = None
    subscription_id: str | None = None
    recurring_interval: str | None = None
    recurring_interval_count: int | None = None


@model
class OrderRefundedEvent(Model):
    """Recorded by Polar: an order was refunded.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["order.refunded"] = "order.refunded"
    metadata: OrderRefundedMetadata


@model
class OrderRefundedMetadata(MetadataModel):
    """Schema `OrderRefundedMetadata`."""

    order_id: str
    refunded_amount: int
    currency: str


@model
class OrderUnvoidedEvent(Model):
    """Recorded by Polar: a voided order is in force again.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["order.unvoided"] = "order.unvoided"
    metadata: OrderUnvoidedMetadata


@model
class OrderUnvoidedMetadata(MetadataModel):
    """Schema `OrderUnvoidedMetadata`."""

    order_id: str
    amount: int
    currency: str


@model
class OrderVoidedEvent(Model):
    """Recorded by Polar: an order was voided.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["order.voided"] = "order.voided"
    metadata: OrderVoidedMetadata


@model
class OrderVoidedMetadata(MetadataModel):
    """Schema `OrderVoidedMetadata`."""

    order_id: str
    amount: int
    currency: str


@model
class SubscriptionBillingPeriodUpdatedEvent(Model):
    """Recorded by Polar: a subscription's period got another end.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.billing_period_updated"] = "subscription.billing_period_updated"
    metadata: SubscriptionBillingPeriodUpdatedMetadata


@model
class SubscriptionBillingPeriodUpdatedMetadata(MetadataModel):
    """Schema `SubscriptionBillingPeriodUpdatedMetadata`."""

    subscription_id: str
    old_period_end: str
    new_period_end: str


@model
class SubscriptionCanceledEvent(Model):
    """Recorded by Polar: a subscription was cancelled.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.canceled"] = "subscription.canceled"
    metadata: SubscriptionCanceledMetadata


@model
class SubscriptionCanceledMetadata(MetadataModel):
    """Schema `SubscriptionCanceledMetadata`."""

    subscription_id: str
    product_id: str | None = None
    amount: int
    currency: str
    recurring_interval: str
    recurring_interval_count: int
    customer_cancellation_reason: str | None = None
    customer_cancellation_comment: str | None = None
    canceled_at: str
    ends_at: str | None = None
    cancel_at_period_end: bool | None = None


@model
class SubscriptionCreatedEvent(Model):
    """Recorded by Polar: a subscription was created.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.created"] = "subscription.created"
    metadata: SubscriptionCreatedMetadata


@model
class SubscriptionCreatedMetadata(MetadataModel):
    """Schema `SubscriptionCreatedMetadata`."""

    subscription_id: str
    product_id: str
    amount: int
    currency: str
    recurring_interval: str
    recurring_interval_count: int
    started_at: str


@model
class SubscriptionCycledEvent(Model):
    """Recorded by Polar: a subscription entered its next period.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.cycled"] = "subscription.cycled"
    metadata: SubscriptionCycledMetadata


@model
class SubscriptionCycledMetadata(MetadataModel):
    """Schema `SubscriptionCycledMetadata`."""

    subscription_id: str
    product_id: str | None = None
    amount: int | None = None
    currency: str | None = None
    recurring_interval: str | None = None
    recurring_interval_count: int | None = None


@model
class SubscriptionMigratedEvent(Model):
    """Recorded by Polar: a subscription came from another provider.

    Attributes:
        member_id: The member's id, of a team customer.
        child_count: Default 0.
        source: Always `system`.
        name: Always `subscription.migrated`.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.migrated"] = "subscription.migrated"
    metadata: SubscriptionMigratedMetadata


@model
class SubscriptionMigratedMetadata(MetadataModel):
    """Where a subscription came from.

    Attributes:
        subscription_id: The subscription that granted it, if one did.
        provider: Where it came from, such as `stripe`.
        provider_subscription_id: Its id there.
        product_id: The product's id.
    """

    subscription_id: str
    provider: str
    provider_subscription_id: str
    product_id: str


@model
class SubscriptionPastDueEvent(Model):
    """Recorded by Polar: a subscription's payment is overdue.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.past_due"] = "subscription.past_due"
    metadata: SubscriptionPastDueMetadata


@model
class SubscriptionPastDueMetadata(MetadataModel):
    """Schema `SubscriptionPastDueMetadata`."""

    subscription_id: str
    product_id: str | None = None
    past_due_at: str
    amount: int | None = None
    currency: str | None = None
    recurring_interval: str | None = None
    recurring_interval_count: int | None = None


@model
class SubscriptionPausedEvent(Model):
    """Recorded by Polar: a subscription was paused.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.paused"] = "subscription.paused"
    metadata: SubscriptionPausedMetadata


@model
class SubscriptionPausedMetadata(MetadataModel):
    """Schema `SubscriptionPausedMetadata`."""

    subscription_id: str
    product_id: str | None = None
    amount: int | None = None
    currency: str | None = None
    recurring_interval: str | None = None
    recurring_interval_count: int | None = None
    paused_at: str
    resumes_at: str | None = None


@model
class SubscriptionProductUpdatedEvent(Model):
    """Recorded by Polar: a subscription changed to another product.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.product_updated"] = "subscription.product_updated"
    metadata: SubscriptionProductUpdatedMetadata


@model
class SubscriptionProductUpdatedMetadata(MetadataModel):
    """Schema `SubscriptionProductUpdatedMetadata`."""

    subscription_id: str
    old_product_id: str
    new_product_id: str


@model
class SubscriptionReactivatedEvent(Model):
    """Recorded by Polar: an overdue subscription recovered.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.reactivated"] = "subscription.reactivated"
    metadata: SubscriptionReactivatedMetadata


@model
class SubscriptionReactivatedMetadata(MetadataModel):
    """Schema `SubscriptionReactivatedMetadata`."""

    subscription_id: str
    product_id: str | None = None
    amount: int | None = None
    currency: str | None = None
    recurring_interval: str | None = None
    recurring_interval_count: int | None = None


@model
class SubscriptionReinstatedEvent(Model):
    """Recorded by Polar: a cancelled subscription was brought back.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.reinstated"] = "subscription.reinstated"
    metadata: SubscriptionReinstatedMetadata


@model
class SubscriptionReinstatedMetadata(MetadataModel):
    """Schema `SubscriptionReinstatedMetadata`."""

    subscription_id: str
    product_id: str | None = None
    amount: int | None = None
    currency: str | None = None
    recurring_interval: str | None = None
    recurring_interval_count: int | None = None


@model
class SubscriptionResumedEvent(Model):
    """Recorded by Polar: a paused subscription goes on.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.resumed"] = "subscription.resumed"
    metadata: SubscriptionResumedMetadata


@model
class SubscriptionResumedMetadata(MetadataModel):
    """Schema `SubscriptionResumedMetadata`."""

    subscription_id: str
    product_id: str | None = None
    amount: int | None = None
    currency: str | None = None
    recurring_interval: str | None = None
    recurring_interval_count: int | None = None


@model
class SubscriptionRevokedEvent(Model):
    """Recorded by Polar: a subscription ended, and access with it.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.revoked"] = "subscription.revoked"
    metadata: SubscriptionRevokedMetadata


@model
class SubscriptionRevokedMetadata(MetadataModel):
    """Schema `SubscriptionRevokedMetadata`."""

    subscription_id: str
    product_id: str | None = None
    amount: int | None = None
    currency: str | None = None
    recurring_interval: str | None = None
    recurring_interval_count: int | None = None


@model
class SubscriptionSeatsUpdatedEvent(Model):
    """Recorded by Polar: a subscription's number of seats changed.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.seats_updated"] = "subscription.seats_updated"
    metadata: SubscriptionSeatsUpdatedMetadata


@model
class SubscriptionSeatsUpdatedMetadata(MetadataModel):
    """Schema `SubscriptionSeatsUpdatedMetadata`."""

    subscription_id: str
    old_seats: int
    new_seats: int
    proration_behavior: str


@model
class SubscriptionUncanceledEvent(Model):
    """Recorded by Polar: a pending cancellation was taken back.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.uncanceled"] = "subscription.uncanceled"
    metadata: SubscriptionUncanceledMetadata


@model
class SubscriptionUncanceledMetadata(MetadataModel):
    """Schema `SubscriptionUncanceledMetadata`."""

    subscription_id: str
    product_id: str
    amount: int
    currency: str
    recurring_interval: str
    recurring_interval_count: int


@model
class SubscriptionUnitsUpdatedEvent(Model):
    """Recorded by Polar: a subscription's number of units changed.

    Attributes:
        member_id: The member's id, of a team customer.
        child_count: Default 0.
        source: Always `system`.
        name: Always `subscription.units_updated`.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.units_updated"] = "subscription.units_updated"
    metadata: SubscriptionUnitsUpdatedMetadata


@model
class SubscriptionUnitsUpdatedMetadata(MetadataModel):
    """How a subscription's number of units changed.

    Attributes:
        subscription_id: The subscription that granted it, if one did.
        old_units: How many units it had.
        new_units: How many units it has.
        proration_behavior: How the difference is billed; as the organization has it if left out.
    """

    subscription_id: str
    old_units: int
    new_units: int
    proration_behavior: str


@model
class SubscriptionUpdateClearedEvent(Model):
    """Recorded by Polar: a change that waited for the next period was dropped.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.update_cleared"] = "subscription.update_cleared"
    metadata: SubscriptionUpdateClearedMetadata


@model
class SubscriptionUpdateClearedMetadata(MetadataModel):
    """Schema `SubscriptionUpdateClearedMetadata`."""

    subscription_id: str


@model
class SubscriptionUpdatedEvent(Model):
    """Recorded by Polar: a subscription changed.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["subscription.updated"] = "subscription.updated"
    metadata: SubscriptionUpdatedMetadata


@model
class SubscriptionUpdatedMetadata(MetadataModel):
    """Schema `SubscriptionUpdatedMetadata`.

    Attributes:
        proration_behavior: One of invoice, prorate, next_period, reset.
    """

    product_id: str | None = None
    proration_behavior: SubscriptionProrationBehavior | None = None
    discount_id: Nullable[str] = ABSENT
    trial_end: str | None = None
    seats: int | None = None
    units: int | None = None
    billing_period_end: str | None = None
    subscription_id: str


@model
class UserEvent(Model):
    """An event that you recorded.

    Attributes:
        id: The event's id.
        timestamp: When it happened.
        organization_id: The organization that it belongs to.
        customer_id: The customer whose event it is.
        customer: The customer, if there is one.
        external_customer_id: Your own id for the customer, if any.
        member_id: The member whose event it is.
        external_member_id: Your own id for the member whose event it is.
        child_count: How many events are directly under it. Default 0.
        parent_id: The event that it is under, if any.
        label: Its name for people to read.
        name: What happened.
        source: Always `user`.
        metadata: Facts about the event, which meters can filter and add up.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    name: str
    source: Literal["user"] = "user"
    metadata: EventMetadataOutput
