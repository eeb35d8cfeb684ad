"""The open enum BenefitVisibility.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

BenefitVisibility: TypeAlias = Literal["draft", "private", "public"] | str
