"""The open enum AggregationFunction.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

AggregationFunction: TypeAlias = Literal["count", "sum", "max", "min", "avg", "unique"] | str
