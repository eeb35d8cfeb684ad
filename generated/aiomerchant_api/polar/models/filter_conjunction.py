"""The open enum FilterConjunction.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

FilterConjunction: TypeAlias = Literal["and", "or"] | str
