"""The model SubscriptionCanceledMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class SubscriptionCanceledMetadata(Model):
    """Schema `SubscriptionCanceledMetadata`."""

    subscription_id: str
    product_id: str | None = None
    amount: int
    currency: str
    recurring_interval: str
    recurring_interval_count: int
    customer_cancellation_reason: str | None = None
    customer_cancellation_comment: str | None = None
    canceled_at: str
    ends_at: str | None = None
    cancel_at_period_end: bool | None = None
