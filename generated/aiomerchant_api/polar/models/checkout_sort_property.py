"""The open enum CheckoutSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CheckoutSortProperty: TypeAlias = (
    Literal["created_at", "-created_at", "expires_at", "-expires_at", "status", "-status"] | str
)
