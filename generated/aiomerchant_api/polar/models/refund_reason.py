"""The open enum RefundReason.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

RefundReason: TypeAlias = (
    Literal[
        "duplicate",
        "fraudulent",
        "customer_request",
        "service_disruption",
        "satisfaction_guarantee",
        "dispute_prevention",
        "other",
    ]
    | str
)
