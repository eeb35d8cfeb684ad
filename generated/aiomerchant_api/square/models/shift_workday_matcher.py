"""The open enum ShiftWorkdayMatcher.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ShiftWorkdayMatcher: TypeAlias = Literal["START_AT", "END_AT", "INTERSECTION"] | str
