"""The open enum CustomerWalletSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CustomerWalletSortProperty: TypeAlias = Literal["created_at", "-created_at", "balance", "-balance"] | str
