"""The open enum OrderLineItemTaxType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

OrderLineItemTaxType: TypeAlias = Literal["UNKNOWN_TAX", "ADDITIVE", "INCLUSIVE"] | str
