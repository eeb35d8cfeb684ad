"""The open enum DeviceStatusCategory.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

DeviceStatusCategory: TypeAlias = Literal["AVAILABLE", "NEEDS_ATTENTION", "OFFLINE"] | str
