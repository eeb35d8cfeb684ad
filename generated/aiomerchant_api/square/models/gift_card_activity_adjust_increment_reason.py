"""The open enum GiftCardActivityAdjustIncrementReason.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

GiftCardActivityAdjustIncrementReason: TypeAlias = (
    Literal["COMPLIMENTARY", "SUPPORT_ISSUE", "TRANSACTION_VOIDED"] | str
)
