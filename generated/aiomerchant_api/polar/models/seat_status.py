"""The open enum SeatStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

SeatStatus: TypeAlias = Literal["pending", "claimed", "revoked"] | str
