"""Subscription, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, Unknown, model

from ...polar.models import subscription as _shared

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ...polar.models.discount_fixed_once_forever_duration_base import DiscountFixedOnceForeverDurationBase
    from ...polar.models.discount_fixed_repeat_duration_base import DiscountFixedRepeatDurationBase
    from ...polar.models.discount_percentage_once_forever_duration_base import (
        DiscountPercentageOnceForeverDurationBase,
    )
    from ...polar.models.discount_percentage_repeat_duration_base import DiscountPercentageRepeatDurationBase
    from ...polar.models.enums import CustomerCancellationReason, RecurringInterval, SubscriptionStatus
    from ...polar.models.legacy_recurring_product_price import LegacyRecurringProductPrice
    from ...polar.models.metadata_output_type import MetadataOutputType
    from ...polar.models.pending_subscription_update import PendingSubscriptionUpdate
    from ..models.product import Product
    from ..models.product_price import ProductPrice

SubscriptionCustomer = _shared.SubscriptionCustomer
SubscriptionMeter = _shared.SubscriptionMeter


@model
class Subscription(Model):
    """A recurring purchase of a product by a customer.

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
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        custom_field_data: Values of the custom fields, by slug.
        customer: The customer.
        product: The product.
        discount: The discount, if one applies.
        prices: The prices that it is billed by.
        meters: Usage of its meters in this period.
        pending_update: A change that waits for the next period; None if there is none.
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
    metadata: MetadataOutputType
    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    customer: SubscriptionCustomer
    product: Product
    discount: Nullable[
        DiscountFixedOnceForeverDurationBase
        | DiscountFixedRepeatDurationBase
        | DiscountPercentageOnceForeverDurationBase
        | DiscountPercentageRepeatDurationBase
        | Unknown
    ]
    prices: list[LegacyRecurringProductPrice | ProductPrice | Unknown]
    meters: list[SubscriptionMeter]
    pending_update: Nullable[PendingSubscriptionUpdate]
