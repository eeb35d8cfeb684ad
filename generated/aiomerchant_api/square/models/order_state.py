"""The open enum OrderState.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

OrderState: TypeAlias = Literal["OPEN", "COMPLETED", "CANCELED", "DRAFT"] | str
