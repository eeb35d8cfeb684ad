"""The open enum MeterSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

MeterSortProperty: TypeAlias = Literal["created_at", "-created_at", "name", "-name"] | str
