"""A mapping given for LoyaltyPromotionIncentivePointsAdditionData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class LoyaltyPromotionIncentivePointsAdditionDataDict(TypedDict, total=False):
    """Schema `LoyaltyPromotionIncentivePointsAdditionData` as a mapping by wire names."""

    points_addition: Required[int]
