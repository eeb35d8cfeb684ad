"""RetrieveWebhookSubscriptionResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.webhook_subscription import WebhookSubscription


@model
class RetrieveWebhookSubscriptionResponse(Model):
    """Schema `RetrieveWebhookSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
    """

    errors: list[Error] | None = None
    subscription: WebhookSubscription
