"""The model SubscriptionCanceledMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class SubscriptionCanceledMetadata(Model):
    """Schema `SubscriptionCanceledMetadata`."""

    subscription_id: str
    product_id: str | None = field(default=None, metadata=NOT_NULL)
    amount: int
    currency: str
    recurring_interval: str
    recurring_interval_count: int
    customer_cancellation_reason: str | None = field(default=None, metadata=NOT_NULL)
    customer_cancellation_comment: str | None = field(default=None, metadata=NOT_NULL)
    canceled_at: str
    ends_at: str | None = field(default=None, metadata=NOT_NULL)
    cancel_at_period_end: bool | None = field(default=None, metadata=NOT_NULL)
