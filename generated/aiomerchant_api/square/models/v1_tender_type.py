"""The open enum V1TenderType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

V1TenderType: TypeAlias = (
    Literal[
        "CREDIT_CARD",
        "CASH",
        "THIRD_PARTY_CARD",
        "NO_SALE",
        "SQUARE_WALLET",
        "SQUARE_GIFT_CARD",
        "UNKNOWN",
        "OTHER",
    ]
    | str
)
