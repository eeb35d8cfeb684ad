"""The open enum LoyaltyPromotionStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

LoyaltyPromotionStatus: TypeAlias = Literal["ACTIVE", "ENDED", "CANCELED", "SCHEDULED"] | str
