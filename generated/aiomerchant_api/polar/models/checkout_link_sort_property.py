"""The open enum CheckoutLinkSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CheckoutLinkSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "label",
        "-label",
        "success_url",
        "-success_url",
        "allow_discount_codes",
        "-allow_discount_codes",
    ]
    | str
)
