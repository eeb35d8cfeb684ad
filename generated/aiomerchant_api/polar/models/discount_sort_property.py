"""The open enum DiscountSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

DiscountSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "name",
        "-name",
        "code",
        "-code",
        "redemptions_count",
        "-redemptions_count",
        "ends_at",
        "-ends_at",
    ]
    | str
)
