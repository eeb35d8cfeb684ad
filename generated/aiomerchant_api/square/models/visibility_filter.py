"""The open enum VisibilityFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

VisibilityFilter: TypeAlias = Literal["ALL", "READ", "READ_WRITE"] | str
