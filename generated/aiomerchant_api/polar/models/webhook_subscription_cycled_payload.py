"""WebhookSubscriptionCycledPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.subscription import Subscription


@model
class WebhookSubscriptionCycledPayload(Event):
    """The event subscription.cycled: a subscription entered its next period; the renewal is not paid yet.

    The payload of the webhook `subscription.cycled`.

    Attributes:
        type: Always `subscription.cycled`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.cycled"] = "subscription.cycled"
    timestamp: datetime
    api_version: str
    data: Subscription
