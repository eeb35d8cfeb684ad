"""The open enum CheckoutOptionsPaymentType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CheckoutOptionsPaymentType: TypeAlias = (
    Literal[
        "CARD_PRESENT",
        "MANUAL_CARD_ENTRY",
        "FELICA_ID",
        "FELICA_QUICPAY",
        "FELICA_TRANSPORTATION_GROUP",
        "FELICA_ALL",
        "PAYPAY",
        "QR_CODE",
    ]
    | str
)
