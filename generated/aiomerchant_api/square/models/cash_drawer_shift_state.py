"""The open enum CashDrawerShiftState.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CashDrawerShiftState: TypeAlias = Literal["OPEN", "ENDED", "CLOSED"] | str
