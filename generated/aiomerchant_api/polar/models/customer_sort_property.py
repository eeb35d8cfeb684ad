"""The open enum CustomerSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CustomerSortProperty: TypeAlias = (
    Literal["created_at", "-created_at", "email", "-email", "name", "-name"] | str
)
