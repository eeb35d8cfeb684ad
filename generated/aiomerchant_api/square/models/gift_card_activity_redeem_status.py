"""The open enum GiftCardActivityRedeemStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

GiftCardActivityRedeemStatus: TypeAlias = Literal["PENDING", "COMPLETED", "CANCELED"] | str
