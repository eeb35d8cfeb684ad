"""The open enum ChangeTiming.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ChangeTiming: TypeAlias = Literal["IMMEDIATE", "END_OF_BILLING_CYCLE"] | str
