"""The open enum GiftCardGANSource.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

GiftCardGANSource: TypeAlias = Literal["SQUARE", "OTHER"] | str
