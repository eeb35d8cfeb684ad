"""The open enum CardType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CardType: TypeAlias = Literal["UNKNOWN_CARD_TYPE", "CREDIT", "DEBIT"] | str
