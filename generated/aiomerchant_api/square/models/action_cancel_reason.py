"""The open enum ActionCancelReason.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ActionCancelReason: TypeAlias = Literal["BUYER_CANCELED", "SELLER_CANCELED", "TIMED_OUT"] | str
