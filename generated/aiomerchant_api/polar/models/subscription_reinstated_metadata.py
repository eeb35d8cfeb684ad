"""The model SubscriptionReinstatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class SubscriptionReinstatedMetadata(Model):
    """Schema `SubscriptionReinstatedMetadata`."""

    subscription_id: str
    product_id: str | None = field(default=None, metadata=NOT_NULL)
    amount: int | None = field(default=None, metadata=NOT_NULL)
    currency: str | None = field(default=None, metadata=NOT_NULL)
    recurring_interval: str | None = field(default=None, metadata=NOT_NULL)
    recurring_interval_count: int | None = field(default=None, metadata=NOT_NULL)
