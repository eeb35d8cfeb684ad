"""The open enum TenderSquareAccountDetailsStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TenderSquareAccountDetailsStatus: TypeAlias = Literal["AUTHORIZED", "CAPTURED", "VOIDED", "FAILED"] | str
