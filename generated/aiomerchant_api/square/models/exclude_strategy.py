"""The open enum ExcludeStrategy.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ExcludeStrategy: TypeAlias = Literal["LEAST_EXPENSIVE", "MOST_EXPENSIVE"] | str
