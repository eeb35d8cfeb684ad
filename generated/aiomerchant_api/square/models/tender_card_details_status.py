"""The open enum TenderCardDetailsStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TenderCardDetailsStatus: TypeAlias = Literal["AUTHORIZED", "CAPTURED", "VOIDED", "FAILED"] | str
