"""The model LoyaltyPromotionIncentivePointsMultiplierData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionIncentivePointsMultiplierData(Model):
    """Schema `LoyaltyPromotionIncentivePointsMultiplierData`.

    Attributes:
        points_multiplier: 2 to 10.
        multiplier: At most 5 characters.
    """

    points_multiplier: int | None = None
    multiplier: str | None = None
