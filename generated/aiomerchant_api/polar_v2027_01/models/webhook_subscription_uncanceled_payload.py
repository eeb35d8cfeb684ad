"""WebhookSubscriptionUncanceledPayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.subscription import Subscription


@model
class WebhookSubscriptionUncanceledPayload(Event):
    """The event subscription.uncanceled: a pending cancellation was taken back.

    The payload of the webhook `subscription.uncanceled`.

    Attributes:
        type: Always `subscription.uncanceled`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.uncanceled"] = "subscription.uncanceled"
    timestamp: datetime
    api_version: str
    data: Subscription
