"""The open enum TimecardStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TimecardStatus: TypeAlias = Literal["OPEN", "CLOSED"] | str
