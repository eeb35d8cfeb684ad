"""The open enum DeviceCodeStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

DeviceCodeStatus: TypeAlias = Literal["UNKNOWN", "UNPAIRED", "PAIRED", "EXPIRED"] | str
