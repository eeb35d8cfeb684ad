"""The open enum InvoicePaymentReminderStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

InvoicePaymentReminderStatus: TypeAlias = Literal["PENDING", "NOT_APPLICABLE", "SENT"] | str
