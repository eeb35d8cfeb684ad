"""The open enum EventSource.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

EventSource: TypeAlias = Literal["system", "user"] | str
