"""The open enum BankAccountStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

BankAccountStatus: TypeAlias = Literal["VERIFICATION_IN_PROGRESS", "VERIFIED", "DISABLED"] | str
