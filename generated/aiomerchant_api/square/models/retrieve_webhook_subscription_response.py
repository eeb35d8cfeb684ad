"""The model RetrieveWebhookSubscriptionResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.webhook_subscription import WebhookSubscription


@define(kw_only=True, eq=False, repr=False)
class RetrieveWebhookSubscriptionResponse(Model):
    """Schema `RetrieveWebhookSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    subscription: WebhookSubscription | None = field(default=None, metadata=NOT_NULL)
