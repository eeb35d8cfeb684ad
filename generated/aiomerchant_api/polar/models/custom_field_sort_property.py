"""The open enum CustomFieldSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CustomFieldSortProperty: TypeAlias = (
    Literal["created_at", "-created_at", "slug", "-slug", "name", "-name", "type", "-type"] | str
)
