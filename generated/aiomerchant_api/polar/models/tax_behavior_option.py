"""The open enum TaxBehaviorOption.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TaxBehaviorOption: TypeAlias = Literal["location", "inclusive", "exclusive"] | str
