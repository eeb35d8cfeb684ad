"""The open enum CustomerSubscriptionSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CustomerSubscriptionSortProperty: TypeAlias = (
    Literal[
        "started_at",
        "-started_at",
        "amount",
        "-amount",
        "status",
        "-status",
        "organization",
        "-organization",
        "product",
        "-product",
    ]
    | str
)
