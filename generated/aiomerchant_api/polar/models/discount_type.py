"""The open enum DiscountType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

DiscountType: TypeAlias = Literal["fixed", "percentage"] | str
