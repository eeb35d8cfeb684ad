"""ListWebhookSubscriptionsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.webhook_subscription import WebhookSubscription


@model
class ListWebhookSubscriptionsResponse(Model):
    """Schema `ListWebhookSubscriptionsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscriptions: The webhook subscriptions.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = None
    subscriptions: list[WebhookSubscription] | None = None
    cursor: str | None = None
