"""The open enum MeasurementUnitTime.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

MeasurementUnitTime: TypeAlias = (
    Literal["GENERIC_MILLISECOND", "GENERIC_SECOND", "GENERIC_MINUTE", "GENERIC_HOUR", "GENERIC_DAY"] | str
)
