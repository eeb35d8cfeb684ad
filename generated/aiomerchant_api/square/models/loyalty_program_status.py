"""The open enum LoyaltyProgramStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

LoyaltyProgramStatus: TypeAlias = Literal["INACTIVE", "ACTIVE"] | str
