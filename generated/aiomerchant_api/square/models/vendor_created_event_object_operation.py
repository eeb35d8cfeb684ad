"""The open enum VendorCreatedEventObjectOperation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

VendorCreatedEventObjectOperation: TypeAlias = Literal["CREATED"] | str
