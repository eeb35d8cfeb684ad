"""The open enum LoyaltyRewardStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

LoyaltyRewardStatus: TypeAlias = Literal["ISSUED", "REDEEMED", "DELETED"] | str
