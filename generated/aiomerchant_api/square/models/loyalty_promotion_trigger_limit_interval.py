"""The open enum LoyaltyPromotionTriggerLimitInterval.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

LoyaltyPromotionTriggerLimitInterval: TypeAlias = Literal["ALL_TIME", "DAY"] | str
