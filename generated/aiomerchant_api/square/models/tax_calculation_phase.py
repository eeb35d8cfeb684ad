"""The open enum TaxCalculationPhase.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TaxCalculationPhase: TypeAlias = Literal["TAX_SUBTOTAL_PHASE", "TAX_TOTAL_PHASE"] | str
