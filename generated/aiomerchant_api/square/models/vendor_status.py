"""The open enum VendorStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

VendorStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str
