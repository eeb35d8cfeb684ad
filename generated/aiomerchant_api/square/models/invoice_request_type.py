"""The open enum InvoiceRequestType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

InvoiceRequestType: TypeAlias = Literal["BALANCE", "DEPOSIT", "INSTALLMENT"] | str
