"""The open enum GiftCardActivityUnblockReason.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

GiftCardActivityUnblockReason: TypeAlias = Literal["CHARGEBACK_UNBLOCK"] | str
