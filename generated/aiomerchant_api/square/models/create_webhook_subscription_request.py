"""The model CreateWebhookSubscriptionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.webhook_subscription import WebhookSubscription


@define(kw_only=True, eq=False, repr=False)
class CreateWebhookSubscriptionRequest(Model):
    """Schema `CreateWebhookSubscriptionRequest`.

    Attributes:
        idempotency_key: At most 45 characters.
    """

    idempotency_key: str | None = None
    subscription: WebhookSubscription
