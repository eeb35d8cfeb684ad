"""WebhookSubscriptionMigratedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.subscription import Subscription


@model
class WebhookSubscriptionMigratedPayload(Event):
    """Sent when a subscription came from another provider.

    The payload of the webhook `subscription.migrated`.

    Attributes:
        type: Always `subscription.migrated`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
        provider: Where it came from, such as `stripe`.
        provider_subscription_id: Its id there.
    """

    type: Literal["subscription.migrated"] = "subscription.migrated"
    timestamp: datetime
    api_version: str
    data: Subscription
    provider: str
    provider_subscription_id: str
