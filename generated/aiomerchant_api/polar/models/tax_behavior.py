"""The open enum TaxBehavior.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TaxBehavior: TypeAlias = Literal["inclusive", "exclusive"] | str
