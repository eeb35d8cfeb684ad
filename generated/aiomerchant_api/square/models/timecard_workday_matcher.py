"""The open enum TimecardWorkdayMatcher.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TimecardWorkdayMatcher: TypeAlias = Literal["START_AT", "END_AT", "INTERSECTION"] | str
