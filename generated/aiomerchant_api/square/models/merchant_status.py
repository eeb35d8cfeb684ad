"""The open enum MerchantStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

MerchantStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str
