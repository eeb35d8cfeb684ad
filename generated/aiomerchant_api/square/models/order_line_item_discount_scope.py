"""The open enum OrderLineItemDiscountScope.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

OrderLineItemDiscountScope: TypeAlias = Literal["OTHER_DISCOUNT_SCOPE", "LINE_ITEM", "ORDER"] | str
