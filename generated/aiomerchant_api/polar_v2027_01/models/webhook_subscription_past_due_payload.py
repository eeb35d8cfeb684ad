"""WebhookSubscriptionPastDuePayload. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Event, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.subscription import Subscription


@model
class WebhookSubscriptionPastDuePayload(Event):
    """The event subscription.past_due: a renewal could not be charged; it is tried again.

    The payload of the webhook `subscription.past_due`.

    Attributes:
        type: Always `subscription.past_due`.
        timestamp: When it happened.
        api_version: API version in which the payload is written.
        data: The subscription as it is now.
    """

    type: Literal["subscription.past_due"] = "subscription.past_due"
    timestamp: datetime
    api_version: str
    data: Subscription
