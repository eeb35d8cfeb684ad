"""The open enum MeasurementUnitGeneric.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

MeasurementUnitGeneric: TypeAlias = Literal["UNIT"] | str
