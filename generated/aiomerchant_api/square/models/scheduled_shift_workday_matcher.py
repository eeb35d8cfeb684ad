"""The open enum ScheduledShiftWorkdayMatcher.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ScheduledShiftWorkdayMatcher: TypeAlias = Literal["START_AT", "END_AT", "INTERSECTION"] | str
