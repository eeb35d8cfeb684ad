"""A mapping given for LoyaltyPromotionIncentivePointsMultiplierData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class LoyaltyPromotionIncentivePointsMultiplierDataDict(TypedDict, total=False):
    """Schema `LoyaltyPromotionIncentivePointsMultiplierData` as a mapping by wire names."""

    points_multiplier: int | None
    multiplier: str | None
