"""The open enum MeterUnit.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

MeterUnit: TypeAlias = Literal["scalar", "token", "custom"] | str
