"""The open enum PayoutType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

PayoutType: TypeAlias = Literal["BATCH", "SIMPLE"] | str
