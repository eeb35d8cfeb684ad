"""The model LoyaltyPromotionIncentivePointsAdditionData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionIncentivePointsAdditionData(Model):
    """Schema `LoyaltyPromotionIncentivePointsAdditionData`.

    Attributes:
        points_addition: At least 1.
    """

    points_addition: int
