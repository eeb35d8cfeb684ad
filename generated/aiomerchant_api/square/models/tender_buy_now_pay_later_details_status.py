"""The open enum TenderBuyNowPayLaterDetailsStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TenderBuyNowPayLaterDetailsStatus: TypeAlias = Literal["AUTHORIZED", "CAPTURED", "VOIDED", "FAILED"] | str
