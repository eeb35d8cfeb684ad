"""The open enum OrderSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

OrderSortProperty: TypeAlias = (
    Literal[
        "created_at",
        "-created_at",
        "status",
        "-status",
        "invoice_number",
        "-invoice_number",
        "amount",
        "-amount",
        "net_amount",
        "-net_amount",
        "customer",
        "-customer",
        "product",
        "-product",
        "discount",
        "-discount",
        "subscription",
        "-subscription",
    ]
    | str
)
