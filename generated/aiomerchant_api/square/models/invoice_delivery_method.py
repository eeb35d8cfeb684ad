"""The open enum InvoiceDeliveryMethod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

InvoiceDeliveryMethod: TypeAlias = Literal["EMAIL", "SHARE_MANUALLY", "SMS"] | str
