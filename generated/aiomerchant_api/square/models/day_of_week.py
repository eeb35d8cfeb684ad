"""The open enum DayOfWeek.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

DayOfWeek: TypeAlias = Literal["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"] | str
