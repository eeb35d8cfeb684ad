"""The model ResumeSubscriptionRequest.

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
class ResumeSubscriptionRequest(Model):
    """Schema `ResumeSubscriptionRequest`.

    Attributes:
        resume_effective_date: Day on which it resumes.
        resume_change_timing: `IMMEDIATE`: on that day; `END_OF_BILLING_CYCLE`: once the running period is
            over. One of IMMEDIATE, END_OF_BILLING_CYCLE.
    """

    resume_effective_date: date | None = None
    resume_change_timing: ChangeTiming | None = None
