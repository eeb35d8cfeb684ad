"""The open enum PaymentOptionsDelayAction.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

PaymentOptionsDelayAction: TypeAlias = Literal["CANCEL", "COMPLETE"] | str
