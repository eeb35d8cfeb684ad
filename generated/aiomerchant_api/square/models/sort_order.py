"""The open enum SortOrder.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

SortOrder: TypeAlias = Literal["DESC", "ASC"] | str
