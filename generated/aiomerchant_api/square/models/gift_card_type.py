"""The open enum GiftCardType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

GiftCardType: TypeAlias = Literal["PHYSICAL", "DIGITAL"] | str
