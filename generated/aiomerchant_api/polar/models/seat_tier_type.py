"""The open enum SeatTierType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

SeatTierType: TypeAlias = Literal["volume", "graduated"] | str
