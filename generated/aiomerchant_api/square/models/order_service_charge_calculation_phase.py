"""The open enum OrderServiceChargeCalculationPhase.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

OrderServiceChargeCalculationPhase: TypeAlias = (
    Literal["SUBTOTAL_PHASE", "TOTAL_PHASE", "APPORTIONED_PERCENTAGE_PHASE", "APPORTIONED_AMOUNT_PHASE"] | str
)
