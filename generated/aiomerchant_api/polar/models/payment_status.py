"""The open enum PaymentStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

PaymentStatus: TypeAlias = Literal["pending", "succeeded", "failed"] | str
