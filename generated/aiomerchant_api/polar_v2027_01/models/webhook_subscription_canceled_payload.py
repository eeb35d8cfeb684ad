"""WebhookSubscriptionCanceledPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.subscription import Subscription


@model
class WebhookSubscriptionCanceledPayload(Event):
    """The event subscription.canceled: a subscription was cancelled; it may run on until its period ends.

    The payload of the webhook `subscription.canceled`.

    Attributes:
        type: Always `subscription.canceled`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.canceled"] = "subscription.canceled"
    timestamp: datetime
    api_version: str
    data: Subscription
