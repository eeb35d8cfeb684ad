"""Mappings given for SubscriptionUpdateBillingPeriod. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class SubscriptionUpdateBillingPeriodDict(TypedDict, total=False):
    current_billing_period_end: Required[datetime]
