"""The open enum OrderStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

OrderStatus: TypeAlias = Literal["draft", "pending", "paid", "refunded", "partially_refunded", "void"] | str
