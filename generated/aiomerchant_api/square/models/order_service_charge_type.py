"""The open enum OrderServiceChargeType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

OrderServiceChargeType: TypeAlias = Literal["AUTO_GRATUITY", "CUSTOM"] | str
