"""The open enum ProductVisibility.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ProductVisibility: TypeAlias = Literal["draft", "private", "public"] | str
