"""The open enum ProductBillingType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ProductBillingType: TypeAlias = Literal["one_time", "recurring"] | str
