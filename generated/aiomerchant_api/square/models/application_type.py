"""The open enum ApplicationType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ApplicationType: TypeAlias = Literal["TERMINAL_API"] | str
