"""The open enum SubscriptionSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

SubscriptionSortProperty: TypeAlias = (
    Literal[
        "customer",
        "-customer",
        "status",
        "-status",
        "started_at",
        "-started_at",
        "current_period_end",
        "-current_period_end",
        "ended_at",
        "-ended_at",
        "ends_at",
        "-ends_at",
        "amount",
        "-amount",
        "product",
        "-product",
        "discount",
        "-discount",
    ]
    | str
)
