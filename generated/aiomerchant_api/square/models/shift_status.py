"""The open enum ShiftStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ShiftStatus: TypeAlias = Literal["OPEN", "CLOSED"] | str
