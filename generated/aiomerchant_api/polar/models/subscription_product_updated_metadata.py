"""The model SubscriptionProductUpdatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class SubscriptionProductUpdatedMetadata(Model):
    """Schema `SubscriptionProductUpdatedMetadata`."""

    subscription_id: str
    old_product_id: str
    new_product_id: str
