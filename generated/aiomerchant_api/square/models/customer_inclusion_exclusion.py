"""The open enum CustomerInclusionExclusion.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CustomerInclusionExclusion: TypeAlias = Literal["INCLUDE", "EXCLUDE"] | str
