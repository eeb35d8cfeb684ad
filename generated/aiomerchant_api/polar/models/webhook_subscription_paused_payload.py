"""WebhookSubscriptionPausedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.subscription import Subscription


@model
class WebhookSubscriptionPausedPayload(Event):
    """The event subscription.paused: a subscription was paused, and access with it.

    The payload of the webhook `subscription.paused`.

    Attributes:
        type: Always `subscription.paused`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.paused"] = "subscription.paused"
    timestamp: datetime
    api_version: str
    data: Subscription
