"""The open enum PayoutFeeType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

PayoutFeeType: TypeAlias = Literal["TRANSFER_FEE", "TAX_ON_TRANSFER_FEE"] | str
