"""SubscriptionUpdateBillingPeriod. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class SubscriptionUpdateBillingPeriod(Model):
    """A change of when a subscription's period ends.

    Attributes:
        current_billing_period_end: A time in the future, at which it renews; not for a cancelled
            subscription.
    """

    current_billing_period_end: datetime
