"""Mappings given for SubscriptionUpdateBillingPeriod. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Required


class SubscriptionUpdateBillingPeriodDict(TypedDict, total=False):
    current_billing_period_end: Required[datetime]
