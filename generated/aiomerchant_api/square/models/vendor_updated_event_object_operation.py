"""The open enum VendorUpdatedEventObjectOperation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

VendorUpdatedEventObjectOperation: TypeAlias = Literal["UPDATED"] | str
