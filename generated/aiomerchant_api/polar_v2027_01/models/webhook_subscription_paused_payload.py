"""The model WebhookSubscriptionPausedPayload. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.subscription import Subscription


@define(kw_only=True, eq=False, repr=False)
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
