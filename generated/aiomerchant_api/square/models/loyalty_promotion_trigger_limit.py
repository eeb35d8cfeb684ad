"""The model LoyaltyPromotionTriggerLimit.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.loyalty_promotion_trigger_limit_interval import LoyaltyPromotionTriggerLimitInterval


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionTriggerLimit(Model):
    """Schema `LoyaltyPromotionTriggerLimit`.

    Attributes:
        times: 1 to 30.
        interval: One of ALL_TIME, DAY.
    """

    times: int
    interval: LoyaltyPromotionTriggerLimitInterval | None = None
