"""The bodies of customer portal subscriptions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import CustomerCancellationReason


@model
class CustomerSubscriptionCancel(Model):
    """Ends the subscription with its period, or takes that back.

    Attributes:
        cancel_at_period_end: True to let it end with the current period, false to let it go on after all.
        cancellation_reason: Why. One of customer_service, low_quality, missing_features, switched_service,
            too_complex, too_expensive, unused, other.
        cancellation_comment: More on why, in the customer's words.
    """

    cancel_at_period_end: Nullable[bool] = ABSENT
    cancellation_reason: Nullable[CustomerCancellationReason] = ABSENT
    cancellation_comment: Nullable[str] = ABSENT


@model
class CustomerSubscriptionPause(Model):
    """Pauses the subscription when its period ends, or takes that back.

    Attributes:
        pause_at_period_end: True to pause it once the current period is over, false to let it go on after
            all.
        resumes_at: When it goes on by itself, after the period's end; only by hand if left out.
    """

    pause_at_period_end: bool
    resumes_at: Nullable[datetime] = ABSENT


@model
class CustomerSubscriptionResume(Model):
    """Lets the paused subscription go on.

    Attributes:
        resume: Always true: a new period starts now, and the customer is charged.
    """

    resume: Literal[True] = True


@model
class CustomerSubscriptionUpdateClear(Model):
    """Drops the change that waits for the next period.

    Attributes:
        pending_update: Always null.
    """

    pending_update: Any


@model
class CustomerSubscriptionUpdateProduct(Model):
    """A change of the subscription's product.

    Attributes:
        product_id: The product to change to.
    """

    product_id: UUID


@model
class CustomerSubscriptionUpdateSeats(Model):
    """A change of the subscription's seats.

    Attributes:
        seats: How many seats it shall have. -2147483648 to 2147483647.
    """

    seats: int


@model
class CustomerSubscriptionUpdateUnits(Model):
    """Changes the number of units.

    Attributes:
        units: How many units; None where it is not sold by units. 1 to 2147483647.
    """

    units: int
