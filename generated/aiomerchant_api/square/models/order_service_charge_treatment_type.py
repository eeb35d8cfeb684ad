"""The open enum OrderServiceChargeTreatmentType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

OrderServiceChargeTreatmentType: TypeAlias = Literal["LINE_ITEM_TREATMENT", "APPORTIONED_TREATMENT"] | str
