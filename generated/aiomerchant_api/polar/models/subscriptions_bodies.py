"""The bodies of subscriptions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import CustomerCancellationReason, SubscriptionProrationBehavior
    from ..models.pagination import Pagination
    from ..models.subscription import Subscription


@model
class ListResourceSubscription(Model):
    """Schema `ListResource_Subscription_`."""

    items: list[Subscription]
    pagination: Pagination


@model
class SubscriptionCancel(Model):
    """Ends a subscription with its period, or takes that back.

    Attributes:
        customer_cancellation_reason: Why the customer cancels, if they told you. One of customer_service,
            low_quality, missing_features, switched_service, too_complex, too_expensive, unused, other.
        customer_cancellation_comment: What the customer said on it; they see it in their portal, so no
            notes of your own.
        cancel_at_period_end: True to let it end with the current period, false to let it go on after all.
    """

    customer_cancellation_reason: Nullable[CustomerCancellationReason] = ABSENT
    customer_cancellation_comment: Nullable[str] = ABSENT
    cancel_at_period_end: bool


@model
class SubscriptionCreateCustomer(Model):
    """A free subscription for a customer by Polar's id.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        product_id: A recurring product that is free.
        customer_id: The customer's id.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    product_id: UUID
    customer_id: UUID


@model
class SubscriptionCreateExternalCustomer(Model):
    """A free subscription for a customer by your own id.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        product_id: A recurring product that is free.
        external_customer_id: Your own id for the customer, who must exist.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    product_id: UUID
    external_customer_id: str


@model
class SubscriptionPause(Model):
    """Pauses a subscription when its period ends, or takes that back.

    Attributes:
        pause_at_period_end: True to pause it once the current period is over, false to let it go on after
            all.
        resumes_at: When it goes on by itself, after the period's end; only by hand if left out.
    """

    pause_at_period_end: bool
    resumes_at: Nullable[datetime] = ABSENT


@model
class SubscriptionResume(Model):
    """Lets a paused subscription go on.

    Attributes:
        resume: Always true: a new period starts now, and the customer is charged.
    """

    resume: Literal[True] = True


@model
class SubscriptionRevoke(Model):
    """Ends a subscription at once.

    Attributes:
        customer_cancellation_reason: Why the customer cancels, if they told you. One of customer_service,
            low_quality, missing_features, switched_service, too_complex, too_expensive, unused, other.
        customer_cancellation_comment: What the customer said on it; they see it in their portal, so no
            notes of your own.
        revoke: Always true: it ends now, and its benefits with it.
    """

    customer_cancellation_reason: Nullable[CustomerCancellationReason] = ABSENT
    customer_cancellation_comment: Nullable[str] = ABSENT
    revoke: Literal[True] = True


@model
class SubscriptionUpdateBase(Model):
    """Changes to a subscription's product, discount, trial or metadata.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        product_id: The product to change to.
        proration_behavior: How the difference is billed: at once, with the next invoice, only from the next
            period on, or by a new period; else as the organization has it. One of invoice, prorate,
            next_period, reset.
        discount_id: The discount from the next period on; `NULL` takes it off.
        trial_end: When the trial ends: a later time gives or extends one, `now` ends it.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    product_id: Nullable[UUID] = ABSENT
    proration_behavior: Nullable[SubscriptionProrationBehavior] = ABSENT
    discount_id: Nullable[UUID] = ABSENT
    trial_end: Nullable[datetime | Literal["now"]] = ABSENT


@model
class SubscriptionUpdateBillingPeriod(Model):
    """A change of when a subscription's period ends.

    Attributes:
        current_billing_period_end: A time in the future, at which it renews; not for a cancelled
            subscription.
    """

    current_billing_period_end: datetime


@model
class SubscriptionUpdateClear(Model):
    """Drops the change that waits for the next period.

    Attributes:
        pending_update: Always null.
    """

    pending_update: Any


@model
class SubscriptionUpdateSeats(Model):
    """A change of a subscription's seats.

    Attributes:
        seats: How many seats it shall have. -2147483648 to 2147483647.
        proration_behavior: How the difference is billed: at once, with the next invoice, only from the next
            period on, or by a new period; else as the organization has it. One of invoice, prorate,
            next_period, reset.
    """

    seats: int
    proration_behavior: Nullable[SubscriptionProrationBehavior] = ABSENT


@model
class SubscriptionUpdateUnits(Model):
    """Changes the number of units.

    Attributes:
        units: How many units; None where it is not sold by units. 1 to 2147483647.
        proration_behavior: How the difference is billed; as the organization has it if left out. One of
            invoice, prorate, next_period, reset.
    """

    units: int
    proration_behavior: Nullable[SubscriptionProrationBehavior] = ABSENT
