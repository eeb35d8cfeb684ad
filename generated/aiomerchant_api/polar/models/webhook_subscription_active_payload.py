"""WebhookSubscriptionActivePayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.subscription import Subscription


@model
class WebhookSubscriptionActivePayload(Event):
    """The event subscription.active: a subscription became active, new or recovered.

    The payload of the webhook `subscription.active`.

    Attributes:
        type: Always `subscription.active`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.active"] = "subscription.active"
    timestamp: datetime
    api_version: str
    data: Subscription
