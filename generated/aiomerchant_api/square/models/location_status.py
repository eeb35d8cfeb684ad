"""The open enum LocationStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

LocationStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str
