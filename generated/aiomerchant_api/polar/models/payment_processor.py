"""The open enum PaymentProcessor.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

PaymentProcessor: TypeAlias = Literal["stripe"] | str
