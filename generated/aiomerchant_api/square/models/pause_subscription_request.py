"""The model PauseSubscriptionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import date

    from ..models.change_timing import ChangeTiming


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
