"""The open enum RecurringInterval.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

RecurringInterval: TypeAlias = Literal["day", "week", "month", "year"] | str
