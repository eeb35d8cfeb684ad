"""The open enum LoyaltyProgramAccrualRuleTaxMode.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

LoyaltyProgramAccrualRuleTaxMode: TypeAlias = Literal["BEFORE_TAX", "AFTER_TAX"] | str
