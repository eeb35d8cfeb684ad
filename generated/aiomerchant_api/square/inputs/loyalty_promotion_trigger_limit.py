"""A mapping given for LoyaltyPromotionTriggerLimit.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..models.loyalty_promotion_trigger_limit_interval import LoyaltyPromotionTriggerLimitInterval


class LoyaltyPromotionTriggerLimitDict(TypedDict, total=False):
    """Schema `LoyaltyPromotionTriggerLimit` as a mapping by wire names."""

    times: Required[int]
    interval: LoyaltyPromotionTriggerLimitInterval | None
