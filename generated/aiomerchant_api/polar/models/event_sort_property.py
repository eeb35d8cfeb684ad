"""The open enum EventSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

EventSortProperty: TypeAlias = Literal["timestamp", "-timestamp"] | str
