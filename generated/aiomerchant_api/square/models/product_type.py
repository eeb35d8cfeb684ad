"""The open enum ProductType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ProductType: TypeAlias = Literal["TERMINAL_API"] | str
