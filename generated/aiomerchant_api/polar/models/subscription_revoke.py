"""SubscriptionRevoke. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.enums import CustomerCancellationReason


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
