"""The open enum CustomerBenefitGrantSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CustomerBenefitGrantSortProperty: TypeAlias = (
    Literal[
        "granted_at",
        "-granted_at",
        "type",
        "-type",
        "organization",
        "-organization",
        "product_benefit",
        "-product_benefit",
    ]
    | str
)
