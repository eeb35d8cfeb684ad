"""The open enum OrderLineItemTaxScope.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

OrderLineItemTaxScope: TypeAlias = Literal["OTHER_TAX_SCOPE", "LINE_ITEM", "ORDER"] | str
