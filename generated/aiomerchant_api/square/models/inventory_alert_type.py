"""The open enum InventoryAlertType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

InventoryAlertType: TypeAlias = Literal["NONE", "LOW_QUANTITY"] | str
