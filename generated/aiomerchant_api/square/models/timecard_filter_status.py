"""The open enum TimecardFilterStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TimecardFilterStatus: TypeAlias = Literal["OPEN", "CLOSED"] | str
