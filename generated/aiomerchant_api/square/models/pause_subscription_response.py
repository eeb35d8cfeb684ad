"""The model PauseSubscriptionResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

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
class PauseSubscriptionResponse(Model):
    """Schema `PauseSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription: The subscription.
        actions: The actions that were scheduled.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    subscription: Subscription | None = field(default=None, metadata=NOT_NULL)
    actions: list[SubscriptionAction] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
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

    pause_effective_date: date | None = None
    pause_cycle_duration: int | None = None
    resume_effective_date: str | None = None
    resume_change_timing: ChangeTiming | None = None
    pause_reason: str | None = None
