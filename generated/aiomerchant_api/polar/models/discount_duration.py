"""The open enum DiscountDuration.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

DiscountDuration: TypeAlias = Literal["once", "forever", "repeating"] | str
