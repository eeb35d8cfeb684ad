"""The open enum MetricType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

MetricType: TypeAlias = Literal["scalar", "currency", "currency_sub_cent", "percentage"] | str
