"""The open enum GiftCardActivityClearBalanceReason.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

GiftCardActivityClearBalanceReason: TypeAlias = (
    Literal["SUSPICIOUS_ACTIVITY", "REUSE_GIFTCARD", "UNKNOWN_REASON"] | str
)
