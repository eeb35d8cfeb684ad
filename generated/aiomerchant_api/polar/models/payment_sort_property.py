"""The open enum PaymentSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

PaymentSortProperty: TypeAlias = (
    Literal["created_at", "-created_at", "status", "-status", "amount", "-amount", "method", "-method"] | str
)
