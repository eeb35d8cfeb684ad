"""The open enum OrderBillingReason.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

OrderBillingReason: TypeAlias = (
    Literal[
        "purchase",
        "subscription_create",
        "subscription_cycle",
        "subscription_update",
        "subscription_meter_cycle",
    ]
    | str
)
