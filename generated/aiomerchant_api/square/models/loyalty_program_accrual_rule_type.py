"""The open enum LoyaltyProgramAccrualRuleType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

LoyaltyProgramAccrualRuleType: TypeAlias = Literal["VISIT", "SPEND", "ITEM_VARIATION", "CATEGORY"] | str
