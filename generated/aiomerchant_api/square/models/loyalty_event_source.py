"""The open enum LoyaltyEventSource.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

LoyaltyEventSource: TypeAlias = Literal["SQUARE", "LOYALTY_API"] | str
