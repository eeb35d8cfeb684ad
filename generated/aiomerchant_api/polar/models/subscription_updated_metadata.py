"""The model SubscriptionUpdatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.subscription_proration_behavior import SubscriptionProrationBehavior


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdatedMetadata(Model):
    """Schema `SubscriptionUpdatedMetadata`.

    Attributes:
        proration_behavior: One of invoice, prorate, next_period, reset.
    """

    product_id: str | None = None
    proration_behavior: SubscriptionProrationBehavior | None = None
    discount_id: str | None = None
    trial_end: str | None = None
    seats: int | None = None
    billing_period_end: str | None = None
    subscription_id: str
