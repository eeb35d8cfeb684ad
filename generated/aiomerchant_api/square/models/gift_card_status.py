"""The open enum GiftCardStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

GiftCardStatus: TypeAlias = Literal["ACTIVE", "DEACTIVATED", "BLOCKED", "PENDING"] | str
