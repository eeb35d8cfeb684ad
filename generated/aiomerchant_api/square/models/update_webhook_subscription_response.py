"""UpdateWebhookSubscriptionResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.webhook_subscription import WebhookSubscription


@model
class UpdateWebhookSubscriptionResponse(Model):
    """Schema `UpdateWebhookSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
    """

    errors: list[Error] | None = None
    subscription: WebhookSubscription


@model
class UpdateWebhookSubscriptionRequest(Model):
    """Schema `UpdateWebhookSubscriptionRequest`.

    Attributes:
        subscription: The changed fields.
    """

    subscription: Nullable[WebhookSubscription] = ABSENT
