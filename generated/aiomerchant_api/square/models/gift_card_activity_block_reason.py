"""The open enum GiftCardActivityBlockReason.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

GiftCardActivityBlockReason: TypeAlias = Literal["CHARGEBACK_BLOCK"] | str
