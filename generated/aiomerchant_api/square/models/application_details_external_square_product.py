"""The open enum ApplicationDetailsExternalSquareProduct.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ApplicationDetailsExternalSquareProduct: TypeAlias = (
    Literal[
        "APPOINTMENTS",
        "ECOMMERCE_API",
        "INVOICES",
        "ONLINE_STORE",
        "OTHER",
        "RESTAURANTS",
        "RETAIL",
        "SQUARE_POS",
        "TERMINAL_API",
        "VIRTUAL_TERMINAL",
    ]
    | str
)
