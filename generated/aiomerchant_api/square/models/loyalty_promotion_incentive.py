"""The model LoyaltyPromotionIncentive.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.loyalty_promotion_incentive_points_addition_data import (
        LoyaltyPromotionIncentivePointsAdditionData,
    )
    from ..models.loyalty_promotion_incentive_points_multiplier_data import (
        LoyaltyPromotionIncentivePointsMultiplierData,
    )
    from ..models.loyalty_promotion_incentive_type import LoyaltyPromotionIncentiveType


@define(kw_only=True, eq=False, repr=False)
class LoyaltyPromotionIncentive(Model):
    """Schema `LoyaltyPromotionIncentive`.

    Attributes:
        type: One of POINTS_MULTIPLIER, POINTS_ADDITION.
    """

    type: LoyaltyPromotionIncentiveType
    points_multiplier_data: LoyaltyPromotionIncentivePointsMultiplierData | None = None
    points_addition_data: LoyaltyPromotionIncentivePointsAdditionData | None = None
