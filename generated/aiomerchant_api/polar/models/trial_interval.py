"""The open enum TrialInterval.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TrialInterval: TypeAlias = Literal["day", "week", "month", "year"] | str
