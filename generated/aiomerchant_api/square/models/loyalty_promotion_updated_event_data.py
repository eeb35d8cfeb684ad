"""The model LoyaltyPromotionUpdatedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.loyalty_promotion_updated_event_object import LoyaltyPromotionUpdatedEventObject


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionUpdatedEventData(Model):
    """Schema `LoyaltyPromotionUpdatedEventData`."""

    type: str | None = None
    id: str | None = None
    object: LoyaltyPromotionUpdatedEventObject | None = None
