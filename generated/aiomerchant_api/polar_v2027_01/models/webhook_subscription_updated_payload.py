"""WebhookSubscriptionUpdatedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.subscription import Subscription


@model
class WebhookSubscriptionUpdatedPayload(Event):
    """The event subscription.updated: anything about a subscription changed, renewals included.

    The payload of the webhook `subscription.updated`.

    Attributes:
        type: Always `subscription.updated`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.updated"] = "subscription.updated"
    timestamp: datetime
    api_version: str
    data: Subscription
