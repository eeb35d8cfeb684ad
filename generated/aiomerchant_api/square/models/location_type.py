"""The open enum LocationType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

LocationType: TypeAlias = Literal["PHYSICAL", "MOBILE"] | str
