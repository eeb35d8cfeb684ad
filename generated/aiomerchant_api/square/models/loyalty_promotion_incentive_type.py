"""The open enum LoyaltyPromotionIncentiveType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

LoyaltyPromotionIncentiveType: TypeAlias = Literal["POINTS_MULTIPLIER", "POINTS_ADDITION"] | str
