"""CustomerSubscriptionPause. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class CustomerSubscriptionPause(Model):
    """Pauses the subscription when its period ends, or takes that back.

    Attributes:
        pause_at_period_end: True to pause it once the current period is over, false to let it go on after
            all.
        resumes_at: When it goes on by itself, after the period's end; only by hand if left out.
    """

    pause_at_period_end: bool
    resumes_at: Nullable[datetime] = ABSENT
