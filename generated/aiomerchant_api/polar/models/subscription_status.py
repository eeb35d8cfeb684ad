"""The open enum SubscriptionStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

SubscriptionStatus: TypeAlias = (
    Literal[
        "incomplete", "incomplete_expired", "trialing", "active", "past_due", "canceled", "unpaid", "paused"
    ]
    | str
)
