"""The model SubscriptionSeatsUpdatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class SubscriptionSeatsUpdatedMetadata(Model):
    """Schema `SubscriptionSeatsUpdatedMetadata`."""

    subscription_id: str
    old_seats: int
    new_seats: int
    proration_behavior: str
