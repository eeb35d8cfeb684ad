"""The model WebhookSubscriptionCycledPayload.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.subscription import Subscription


@define(kw_only=True, eq=False, repr=False)
class WebhookSubscriptionCycledPayload(Event):
    """Schema `WebhookSubscriptionCycledPayload`.

    The payload of the webhook `subscription.cycled`.
    """

    type: Literal["subscription.cycled"] = "subscription.cycled"
    timestamp: datetime
    data: Subscription
