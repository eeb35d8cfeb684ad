"""The open enum InvoiceCustomFieldPlacement.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

InvoiceCustomFieldPlacement: TypeAlias = Literal["ABOVE_LINE_ITEMS", "BELOW_LINE_ITEMS"] | str
