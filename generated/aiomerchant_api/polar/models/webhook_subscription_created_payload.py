"""WebhookSubscriptionCreatedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.subscription import Subscription


@model
class WebhookSubscriptionCreatedPayload(Event):
    """The event subscription.created: a subscription was created; it may not be active yet.

    The payload of the webhook `subscription.created`.

    Attributes:
        type: Always `subscription.created`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.created"] = "subscription.created"
    timestamp: datetime
    api_version: str
    data: Subscription
