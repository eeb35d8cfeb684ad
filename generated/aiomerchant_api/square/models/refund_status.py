"""The open enum RefundStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

RefundStatus: TypeAlias = Literal["PENDING", "APPROVED", "REJECTED", "FAILED"] | str
