"""The open enum RefundSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

RefundSortProperty: TypeAlias = Literal["created_at", "-created_at", "amount", "-amount"] | str
