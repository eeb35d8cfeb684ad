"""PauseSubscriptionResponse, and what belongs to it. Generated from spec/."""

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
class PauseSubscriptionResponse(Model):
    """Schema `PauseSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
        actions: The actions that were scheduled.
    """

    errors: list[Error] | None = None
    subscription: Subscription
    actions: list[SubscriptionAction] | None = None


@model
class PauseSubscriptionRequest(Model):
    """Schema `PauseSubscriptionRequest`.

    Attributes:
        pause_effective_date: Day on which the pause begins; by default, and at the earliest, with the next
            billing period.
        pause_cycle_duration: Number of billing periods after which it resumes by itself.
        resume_effective_date: Day on which it resumes by itself, at least one billing period later.
        resume_change_timing: `IMMEDIATE`: on that day; `END_OF_BILLING_CYCLE`: once the running period is
            over. One of IMMEDIATE, END_OF_BILLING_CYCLE.
        pause_reason: Why, in your words. At most 255 characters.
    """

    pause_effective_date: Nullable[date] = ABSENT
    pause_cycle_duration: Nullable[int] = ABSENT
    resume_effective_date: Nullable[str] = ABSENT
    resume_change_timing: Nullable[ChangeTiming] = ABSENT
    pause_reason: Nullable[str] = ABSENT
