"""The open enum CheckoutStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CheckoutStatus: TypeAlias = Literal["open", "expired", "confirmed", "succeeded", "failed"] | str
