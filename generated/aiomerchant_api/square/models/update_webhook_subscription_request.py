"""The model UpdateWebhookSubscriptionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.webhook_subscription import WebhookSubscription


@define(kw_only=True, eq=False, repr=False)
class UpdateWebhookSubscriptionRequest(Model):
    """Schema `UpdateWebhookSubscriptionRequest`.

    Attributes:
        subscription: The changed fields.
    """

    subscription: WebhookSubscription | None = None
