"""The open enum ShiftFilterStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ShiftFilterStatus: TypeAlias = Literal["OPEN", "CLOSED"] | str
