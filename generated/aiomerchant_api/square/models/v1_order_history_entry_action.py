"""The open enum V1OrderHistoryEntryAction.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

V1OrderHistoryEntryAction: TypeAlias = (
    Literal["ORDER_PLACED", "DECLINED", "PAYMENT_RECEIVED", "CANCELED", "COMPLETED", "REFUNDED", "EXPIRED"]
    | str
)
