"""The open enum TimeInterval.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TimeInterval: TypeAlias = Literal["year", "month", "week", "day", "hour"] | str
