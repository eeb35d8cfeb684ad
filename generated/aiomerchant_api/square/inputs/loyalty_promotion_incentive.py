"""A mapping given for LoyaltyPromotionIncentive.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.loyalty_promotion_incentive_points_addition_data import (
        LoyaltyPromotionIncentivePointsAdditionDataDict,
    )
    from ..inputs.loyalty_promotion_incentive_points_multiplier_data import (
        LoyaltyPromotionIncentivePointsMultiplierDataDict,
    )
    from ..models.loyalty_promotion_incentive_points_addition_data import (
        LoyaltyPromotionIncentivePointsAdditionData,
    )
    from ..models.loyalty_promotion_incentive_points_multiplier_data import (
        LoyaltyPromotionIncentivePointsMultiplierData,
    )
    from ..models.loyalty_promotion_incentive_type import LoyaltyPromotionIncentiveType


class LoyaltyPromotionIncentiveDict(TypedDict, total=False):
    """Schema `LoyaltyPromotionIncentive` as a mapping by wire names."""

    type: Required[LoyaltyPromotionIncentiveType]
    points_multiplier_data: (
        LoyaltyPromotionIncentivePointsMultiplierData
        | LoyaltyPromotionIncentivePointsMultiplierDataDict
        | None
    )
    points_addition_data: (
        LoyaltyPromotionIncentivePointsAdditionData | LoyaltyPromotionIncentivePointsAdditionDataDict | None
    )
