"""WebhookSubscriptionRevokedPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.subscription import Subscription


@model
class WebhookSubscriptionRevokedPayload(Event):
    """The event subscription.revoked: a subscription ended, and access with it.

    The payload of the webhook `subscription.revoked`.

    Attributes:
        type: Always `subscription.revoked`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.revoked"] = "subscription.revoked"
    timestamp: datetime
    api_version: str
    data: Subscription
