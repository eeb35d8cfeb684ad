"""The model ListWebhookSubscriptionsResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.webhook_subscription import WebhookSubscription


@define(kw_only=True, eq=False, repr=False)
class ListWebhookSubscriptionsResponse(Model):
    """Schema `ListWebhookSubscriptionsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscriptions: The webhook subscriptions.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    subscriptions: list[WebhookSubscription] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
