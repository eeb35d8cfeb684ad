"""The model SubscriptionPausedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class SubscriptionPausedMetadata(Model):
    """Schema `SubscriptionPausedMetadata`."""

    subscription_id: str
    product_id: str | None = None
    amount: int | None = None
    currency: str | None = None
    recurring_interval: str | None = None
    recurring_interval_count: int | None = None
    paused_at: str
    resumes_at: str | None = None
