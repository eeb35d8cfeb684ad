"""CreateWebhookSubscriptionResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.webhook_subscription import WebhookSubscription


@model
class CreateWebhookSubscriptionResponse(Model):
    """Schema `CreateWebhookSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
    """

    errors: list[Error] | None = None
    subscription: WebhookSubscription


@model
class CreateWebhookSubscriptionRequest(Model):
    """Schema `CreateWebhookSubscriptionRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 45 characters.
        subscription: The subscription: name, event types, URL, and API version unless the default will do.
    """

    idempotency_key: str | None = None
    subscription: WebhookSubscription
