"""The open enum DeviceComponentDetailsExternalPower.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

DeviceComponentDetailsExternalPower: TypeAlias = (
    Literal["AVAILABLE_CHARGING", "AVAILABLE_NOT_IN_USE", "UNAVAILABLE", "AVAILABLE_INSUFFICIENT"] | str
)
