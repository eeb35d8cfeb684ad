"""The open enum CustomerType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CustomerType: TypeAlias = Literal["individual", "team"] | str
