"""The open enum TenderBankAccountDetailsStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TenderBankAccountDetailsStatus: TypeAlias = Literal["PENDING", "COMPLETED", "FAILED"] | str
