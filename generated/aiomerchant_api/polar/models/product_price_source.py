"""The open enum ProductPriceSource.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ProductPriceSource: TypeAlias = Literal["catalog", "ad_hoc"] | str
