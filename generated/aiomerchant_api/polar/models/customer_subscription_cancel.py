"""CustomerSubscriptionCancel. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
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
