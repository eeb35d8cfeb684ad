"""The open enum BenefitSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

BenefitSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "description",
        "-description",
        "type",
        "-type",
        "user_order",
        "-user_order",
    ]
    | str
)
