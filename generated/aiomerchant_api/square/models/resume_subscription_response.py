"""The model ResumeSubscriptionResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import date

    from ..models.enums import ChangeTiming
    from ..models.error import Error
    from ..models.subscription import Subscription
    from ..models.subscription_action import SubscriptionAction


@define(kw_only=True, eq=False, repr=False)
class ResumeSubscriptionResponse(Model):
    """Schema `ResumeSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
        actions: The actions that were scheduled.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    subscription: Subscription | None = field(default=None, metadata=NOT_NULL)
    actions: list[SubscriptionAction] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class ResumeSubscriptionRequest(Model):
    """Schema `ResumeSubscriptionRequest`.

    Attributes:
        resume_effective_date: Day on which it resumes.
        resume_change_timing: `IMMEDIATE`: on that day; `END_OF_BILLING_CYCLE`: once the running period is
            over. One of IMMEDIATE, END_OF_BILLING_CYCLE.
    """

    resume_effective_date: date | None = None
    resume_change_timing: ChangeTiming | None = None
