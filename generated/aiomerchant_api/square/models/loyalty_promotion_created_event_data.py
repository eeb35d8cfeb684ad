"""The model LoyaltyPromotionCreatedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.loyalty_promotion_created_event_object import LoyaltyPromotionCreatedEventObject


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionCreatedEventData(Model):
    """Schema `LoyaltyPromotionCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: LoyaltyPromotionCreatedEventObject | None = None
