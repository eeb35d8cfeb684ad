"""The open enum OrderExportColumn.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

OrderExportColumn: TypeAlias = (
    Literal[
        "email",
        "created_at",
        "product",
        "net_amount",
        "currency",
        "status",
        "invoice_number",
        "customer_name",
        "billing_name",
        "billing_country",
        "subtotal_amount",
        "discount_amount",
        "tax_amount",
        "total_amount",
        "refunded_amount",
        "billing_reason",
    ]
    | str
)
