"""The model Subscription.

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
    from ..models.customer_cancellation_reason import CustomerCancellationReason
    from ..models.discount_fixed_once_forever_duration_base import DiscountFixedOnceForeverDurationBase
    from ..models.discount_fixed_repeat_duration_base import DiscountFixedRepeatDurationBase
    from ..models.discount_percentage_once_forever_duration_base import (
        DiscountPercentageOnceForeverDurationBase,
    )
    from ..models.discount_percentage_repeat_duration_base import DiscountPercentageRepeatDurationBase
    from ..models.legacy_recurring_product_price import LegacyRecurringProductPrice
    from ..models.metadata_output_type import MetadataOutputType
    from ..models.pending_subscription_update import PendingSubscriptionUpdate
    from ..models.product import Product
    from ..models.product_price import ProductPrice
    from ..models.recurring_interval import RecurringInterval
    from ..models.subscription_customer import SubscriptionCustomer
    from ..models.subscription_meter import SubscriptionMeter
    from ..models.subscription_status import SubscriptionStatus


@define(kw_only=True, eq=False, repr=False)
class Subscription(Model):
    """Schema `Subscription`.

    Attributes:
        recurring_interval: One of day, week, month, year.
        status: One of incomplete, incomplete_expired, trialing, active, past_due, canceled, unpaid, paused.
        customer_cancellation_reason: One of customer_service, low_quality, missing_features,
            switched_service, too_complex, too_expensive, unused, other.
    """

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    amount: int
    currency: str
    recurring_interval: RecurringInterval
    recurring_interval_count: int
    status: SubscriptionStatus
    current_period_start: datetime
    current_period_end: datetime
    current_meter_period_start: datetime | None
    current_meter_period_end: datetime | None
    trial_start: datetime | None
    trial_end: datetime | None
    cancel_at_period_end: bool
    canceled_at: datetime | None
    started_at: datetime | None
    ends_at: datetime | None
    ended_at: datetime | None
    past_due_at: datetime | None = None
    pause_at_period_end: bool
    paused_at: datetime | None
    resumes_at: datetime | None
    customer_id: UUID
    product_id: UUID
    discount_id: UUID | None
    checkout_id: UUID | None
    seats: int | None = None
    customer_cancellation_reason: CustomerCancellationReason | None
    customer_cancellation_comment: str | None
    metadata: MetadataOutputType
    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    customer: SubscriptionCustomer
    product: Product
    discount: (
        DiscountFixedOnceForeverDurationBase
        | DiscountFixedRepeatDurationBase
        | DiscountPercentageOnceForeverDurationBase
        | DiscountPercentageRepeatDurationBase
        | Unknown
        | None
    )
    prices: list[LegacyRecurringProductPrice | ProductPrice | Unknown]
    meters: list[SubscriptionMeter]
    pending_update: PendingSubscriptionUpdate | None
