"""ResumeSubscriptionResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import date

    from ..models.enums import ChangeTiming
    from ..models.error import Error
    from ..models.subscription import Subscription
    from ..models.subscription_action import SubscriptionAction


@model
class ResumeSubscriptionResponse(Model):
    """Schema `ResumeSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
        actions: The actions that were scheduled.
    """

    errors: list[Error] | None = None
    subscription: Subscription
    actions: list[SubscriptionAction] | None = None


@model
class ResumeSubscriptionRequest(Model):
    """Schema `ResumeSubscriptionRequest`.

    Attributes:
        resume_effective_date: Day on which it resumes.
        resume_change_timing: `IMMEDIATE`: on that day; `END_OF_BILLING_CYCLE`: once the running period is
            over. One of IMMEDIATE, END_OF_BILLING_CYCLE.
    """

    resume_effective_date: Nullable[date] = ABSENT
    resume_change_timing: Nullable[ChangeTiming] = ABSENT
