"""The open enum OrderLineItemItemType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

OrderLineItemItemType: TypeAlias = Literal["ITEM", "CUSTOM_AMOUNT", "GIFT_CARD"] | str
