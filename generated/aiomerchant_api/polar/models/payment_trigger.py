"""The open enum PaymentTrigger.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

PaymentTrigger: TypeAlias = (
    Literal[
        "purchase",
        "subscription_cycle",
        "retry_dunning",
        "retry_customer",
        "retry_payment_method_update",
        "retry_admin",
    ]
    | str
)
