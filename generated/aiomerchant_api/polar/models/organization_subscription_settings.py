"""OrganizationSubscriptionSettings. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OrganizationSubscriptionSettings(Model):
    """Schema `OrganizationSubscriptionSettings`.

    Attributes:
        proration_behavior: One of invoice, prorate, next_period.
    """

    allow_multiple_subscriptions: bool
    proration_behavior: Literal["invoice", "prorate", "next_period"] | str
    benefit_revocation_grace_period: int
    prevent_trial_abuse: bool
    allow_customer_updates: bool
