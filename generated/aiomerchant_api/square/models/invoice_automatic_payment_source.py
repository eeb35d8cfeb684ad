"""The open enum InvoiceAutomaticPaymentSource.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

InvoiceAutomaticPaymentSource: TypeAlias = Literal["NONE", "CARD_ON_FILE", "BANK_ON_FILE"] | str
