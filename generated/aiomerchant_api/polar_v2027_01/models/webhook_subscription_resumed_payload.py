"""WebhookSubscriptionResumedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.subscription import Subscription


@model
class WebhookSubscriptionResumedPayload(Event):
    """The event subscription.resumed: a paused subscription goes on, in a new period.

    The payload of the webhook `subscription.resumed`.

    Attributes:
        type: Always `subscription.resumed`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.resumed"] = "subscription.resumed"
    timestamp: datetime
    api_version: str
    data: Subscription
