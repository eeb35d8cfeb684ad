"""The open enum TaxInclusionType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TaxInclusionType: TypeAlias = Literal["ADDITIVE", "INCLUSIVE"] | str
