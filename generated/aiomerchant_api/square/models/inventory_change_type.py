"""The open enum InventoryChangeType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

InventoryChangeType: TypeAlias = Literal["PHYSICAL_COUNT", "ADJUSTMENT", "TRANSFER"] | str
