"""The open enum SubType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

SubType: TypeAlias = Literal["user", "organization"] | str
