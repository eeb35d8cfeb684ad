"""The open enum GiftCardActivityAdjustDecrementReason.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

GiftCardActivityAdjustDecrementReason: TypeAlias = (
    Literal["SUSPICIOUS_ACTIVITY", "BALANCE_ACCIDENTALLY_INCREASED", "SUPPORT_ISSUE", "PURCHASE_WAS_REFUNDED"]
    | str
)
