"""ChangeBillingAnchorDateResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import date

    from ..models.error import Error
    from ..models.subscription import Subscription
    from ..models.subscription_action import SubscriptionAction


@model
class ChangeBillingAnchorDateResponse(Model):
    """Schema `ChangeBillingAnchorDateResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
        actions: The actions that were scheduled.
    """

    errors: list[Error] | None = None
    subscription: Subscription
    actions: list[SubscriptionAction] | None = None


@model
class ChangeBillingAnchorDateRequest(Model):
    """Schema `ChangeBillingAnchorDateRequest`.

    Attributes:
        monthly_billing_anchor_date: New day of the month for bills, 1 to 31. 1 to 31.
        effective_date: Day from which it holds; by default, or within the current billing period, at once.
    """

    monthly_billing_anchor_date: Nullable[int] = ABSENT
    effective_date: Nullable[date] = ABSENT
