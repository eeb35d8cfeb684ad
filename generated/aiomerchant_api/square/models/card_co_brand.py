"""The open enum CardCoBrand.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CardCoBrand: TypeAlias = Literal["UNKNOWN", "AFTERPAY", "CLEARPAY"] | str
