"""The model TestWebhookSubscriptionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class TestWebhookSubscriptionRequest(Model):
    """Schema `TestWebhookSubscriptionRequest`.

    Attributes:
        event_type: Type of the event, one of the subscription's.
    """

    event_type: str | None = None
