"""The open enum ProductSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ProductSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "name",
        "-name",
        "price_amount_type",
        "-price_amount_type",
        "price_amount",
        "-price_amount",
    ]
    | str
)
