"""The open enum SubscriptionEventSubscriptionEventType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

SubscriptionEventSubscriptionEventType: TypeAlias = (
    Literal[
        "START_SUBSCRIPTION",
        "PLAN_CHANGE",
        "STOP_SUBSCRIPTION",
        "DEACTIVATE_SUBSCRIPTION",
        "RESUME_SUBSCRIPTION",
        "PAUSE_SUBSCRIPTION",
        "BILLING_ANCHOR_DATE_CHANGED",
    ]
    | str
)
