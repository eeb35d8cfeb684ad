"""The open enum SubscriptionExportColumn.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

SubscriptionExportColumn: TypeAlias = (
    Literal[
        "email",
        "started_at",
        "product",
        "amount",
        "currency",
        "status",
        "recurring_interval",
        "customer_name",
        "billing_name",
        "billing_country",
        "net_amount",
        "discount",
        "seats",
        "current_period_start",
        "current_period_end",
        "cancel_at_period_end",
        "canceled_at",
        "ends_at",
        "ended_at",
        "cancellation_reason",
        "trial_start",
        "trial_end",
    ]
    | str
)
