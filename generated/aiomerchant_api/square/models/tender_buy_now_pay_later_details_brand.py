"""The open enum TenderBuyNowPayLaterDetailsBrand.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TenderBuyNowPayLaterDetailsBrand: TypeAlias = Literal["OTHER_BRAND", "AFTERPAY"] | str
