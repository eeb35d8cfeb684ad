"""The open enum PayoutStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

PayoutStatus: TypeAlias = Literal["SENT", "FAILED", "PAID"] | str
