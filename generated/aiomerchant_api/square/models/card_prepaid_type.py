"""The open enum CardPrepaidType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CardPrepaidType: TypeAlias = Literal["UNKNOWN_PREPAID_TYPE", "NOT_PREPAID", "PREPAID"] | str
