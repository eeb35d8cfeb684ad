"""The model UpdateWebhookSubscriptionResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.webhook_subscription import WebhookSubscription


@define(kw_only=True, eq=False, repr=False)
class UpdateWebhookSubscriptionResponse(Model):
    """Schema `UpdateWebhookSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    subscription: WebhookSubscription | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class UpdateWebhookSubscriptionRequest(Model):
    """Schema `UpdateWebhookSubscriptionRequest`.

    Attributes:
        subscription: The changed fields.
    """

    subscription: WebhookSubscription | None = None
