"""The open enum DeviceAttributesDeviceType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

DeviceAttributesDeviceType: TypeAlias = Literal["TERMINAL"] | str
