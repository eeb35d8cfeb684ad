"""The model SubscriptionUpdatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.subscription_proration_behavior import SubscriptionProrationBehavior


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdatedMetadata(Model):
    """Schema `SubscriptionUpdatedMetadata`.

    Attributes:
        proration_behavior: One of invoice, prorate, next_period, reset.
    """

    product_id: str | None = field(default=None, metadata=NOT_NULL)
    proration_behavior: SubscriptionProrationBehavior | None = field(default=None, metadata=NOT_NULL)
    discount_id: str | None = None
    trial_end: str | None = field(default=None, metadata=NOT_NULL)
    seats: int | None = field(default=None, metadata=NOT_NULL)
    billing_period_end: str | None = field(default=None, metadata=NOT_NULL)
    subscription_id: str
