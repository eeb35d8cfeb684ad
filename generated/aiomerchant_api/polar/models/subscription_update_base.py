"""The model SubscriptionUpdateBase.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.subscription_proration_behavior import SubscriptionProrationBehavior


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdateBase(Model):
    """Schema `SubscriptionUpdateBase`.

    Attributes:
        metadata: At most 50 keys, keys of 1 to 40 characters.
        proration_behavior: One of invoice, prorate, next_period, reset.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    product_id: UUID | None = None
    proration_behavior: SubscriptionProrationBehavior | None = None
    discount_id: UUID | None = None
    trial_end: datetime | Literal["now"] | None = None
