"""The open enum InvoiceSortField.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

InvoiceSortField: TypeAlias = Literal["INVOICE_SORT_DATE"] | str
