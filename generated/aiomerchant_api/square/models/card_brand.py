"""The open enum CardBrand.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CardBrand: TypeAlias = (
    Literal[
        "OTHER_BRAND",
        "VISA",
        "MASTERCARD",
        "AMERICAN_EXPRESS",
        "DISCOVER",
        "DISCOVER_DINERS",
        "JCB",
        "CHINA_UNIONPAY",
        "SQUARE_GIFT_CARD",
        "SQUARE_CAPITAL_CARD",
        "INTERAC",
        "EFTPOS",
        "FELICA",
        "EBT",
    ]
    | str
)
