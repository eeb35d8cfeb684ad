"""The open enum CustomerOrderSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CustomerOrderSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "amount",
        "-amount",
        "net_amount",
        "-net_amount",
        "product",
        "-product",
        "subscription",
        "-subscription",
    ]
    | str
)
